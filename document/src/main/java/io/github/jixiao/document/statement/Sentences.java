package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import java.util.List;

/** Where sentences end, and how they begin. Stateless. */
final class Sentences {

    private static final int FIRST_WORDS = 4;

    private Sentences() {}

    /** {@return whether the token at {@code i} ends a sentence} */
    static boolean end(List<Token> tokens, int i) {
        return tokens.get(i) instanceof Token.Mark mark && ends(i > 0 ? tokens.get(i - 1) : mark, mark);
    }

    /** {@return whether {@code token} ends the sentence in which {@code before} stands in front of it} */
    static boolean ends(Token before, Token token) {
        if (!(token instanceof Token.Mark mark)) {
            return false;
        }
        return switch (mark.symbol()) {
            case '。', '!', '?' -> true;
            case '.' ->
                before != token
                        && !(before instanceof Token.Number number
                                && number.unit().symbol().isEmpty());
            default -> false;
        };
    }

    /** {@return whether the sentence at {@code i} begins with 其中} */
    static boolean beginsWithOfWhich(List<Token> tokens, int i) {
        int at = i;
        while (at < tokens.size()
                && (tokens.get(at).isMark(',') || tokens.get(at).isMark('"'))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).isTerm(Term.Kind.OF_WHICH);
    }

    /** {@return whether any of the words has a meaning of its own, so that a clause without a number tells something} */
    static boolean tell(List<Token> words) {
        for (Token token : words) {
            boolean means = token instanceof Token.Day
                    || token instanceof Token.Word word
                            && switch (word.term().kind()) {
                                case FILLER, EVENT, SELF, OPEN_LIST, OF_WHICH -> false;
                                default -> true;
                            };
            if (means) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the words end with 其中, so that what follows is a list of parts} */
    static boolean opensAtEnd(List<Token> words) {
        if (words.isEmpty()) {
            return false;
        }
        Token end = words.get(words.size() - 1);
        Token before = words.size() > 1 ? words.get(words.size() - 2) : end;
        return end.isTerm(Term.Kind.OF_WHICH) || end.isMark(':') && before.isTerm(Term.Kind.OF_WHICH);
    }

    /** {@return whether the first item that the sentence names is a part of {@code whole}} */
    static boolean namesPart(List<Token> tokens, int from, Frame whole) {
        for (int i = from; i < tokens.size() && i < from + FIRST_WORDS; i++) {
            if (tokens.get(i) instanceof Token.Word word && word.isTerm(Term.Kind.ITEM)) {
                String value = word.term().value();
                return value.indexOf('+') < 0 && value.indexOf('/') < 0 && whole.holds(Item.of(value));
            }
        }
        return false;
    }

    /** {@return whether the token joins two names: 、, 和, 及} */
    static boolean joins(Token token) {
        return token.isMark('、')
                || token instanceof Token.Word word
                        && switch (word.term().text()) {
                            case "和", "及", "与", "以及" -> true;
                            default -> false;
                        };
    }
}
