package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves the names of the department out of its sentences, where terms of the field may stand within them. Stateless. */
final class Names {

    private Names() {}

    static List<Token> without(List<Token> tokens, String source, Set<String> names) {
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
            }
            if (token.end() > end) {
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
