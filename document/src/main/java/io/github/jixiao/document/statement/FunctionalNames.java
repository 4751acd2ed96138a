package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the functional class that a paragraph is about: 教育支出（类）普通教育（款）小学教育（项）. Stateless. */
final class FunctionalNames {

    private static final int LONGEST = 100;

    private FunctionalNames() {}

    /** {@return the class of the finest level that the paragraph names, or null} */
    static @Nullable Item of(List<Token> tokens, String source) {
        int from = -1;
        Item found = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isMark('。')
                    || token instanceof Token.Number number
                            && !number.unit().symbol().isEmpty()) {
                break;
            }
            from = from < 0 && !(token instanceof Token.Mark) ? token.start() : from;
            if (token instanceof Token.Word word && isLevel(word.term().text())) {
                String name = from < 0 || from >= token.start() || token.start() - from > LONGEST
                        ? ""
                        : source.substring(from, token.start()).strip();
                found = name.isEmpty() ? found : Item.functionalClass(name);
                from = -1;
            }
        }
        return found;
    }

    private static boolean isLevel(String text) {
        return text.startsWith("(类)") || text.startsWith("(款)") || text.startsWith("(项)");
    }
}
