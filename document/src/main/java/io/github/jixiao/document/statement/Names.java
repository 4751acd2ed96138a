package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts one word for the names of the department in its sentences, where terms of the field may stand within them. Stateless. */
final class Names {

    private static final Term OWN = new Term("本部门", Term.Kind.SELF, Subject.DEPARTMENT.name());
    private static final int LONGEST_SHORT = 12;
    private static final String ENDS = "局委办院会校馆站所队镇乡处道心协联厅社团府园";

    private Names() {}

    /** {@return whether the folded text is a name of the department, or an abbreviation of one: 区妇联 of 区妇女联合会} */
    static boolean mean(String text, Set<String> names) {
        if (names.contains(text)) {
            return true;
        }
        int length = text.length();
        if (length < 2 || length > LONGEST_SHORT || ENDS.indexOf(text.charAt(length - 1)) < 0) {
            return false;
        }
        for (String name : names) {
            if (abbreviates(text, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean abbreviates(String text, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < text.length(); i++) {
            at += name.charAt(i) == text.charAt(at) ? 1 : 0;
        }
        return at == text.length();
    }

    static List<Token> replaced(List<Token> tokens, String source, Set<String> names) {
        if (names.isEmpty()) {
            return tokens;
        }
        List<Token> left = new ArrayList<>(tokens.size());
        int end = -1;
        for (Token token : tokens) {
            if (token.start() < end && token.end() <= end) {
                continue;
            }
            int behind = token instanceof Token.Text || token instanceof Token.Word ? behind(source, token, names) : -1;
            if (behind > 0) {
                end = behind;
                left.add(new Token.Word(token.start(), behind, OWN));
            } else if (token.end() > end) {
                left.add(token);
            }
        }
        return left;
    }

    /** {@return the offset behind the name that begins with the token, or -1} */
    private static int behind(String source, Token token, Set<String> names) {
        for (String name : names) {
            int end = Fold.behind(source, token.start(), name);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
