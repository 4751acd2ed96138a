package io.github.jixiao.validation.contradiction;

import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.wording.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a passage between two marks of punctuation. Immutable.
 *
 * @param passage the passage
 * @param start where it begins in the passage
 * @param text the text
 */
record Clause(Passage passage, int start, String text) {

    /** {@return the pieces between any marks but the serial comma} */
    static List<Clause> of(Passage passage) {
        return split(passage, true);
    }

    /** {@return the pieces between marks that end a sentence} */
    static List<Clause> sentences(Passage passage) {
        return split(passage, false);
    }

    /** {@return the piece between any marks but the serial comma that a place of a passage lies in} */
    static Clause around(Passage passage, int at) {
        String text = passage.text();
        int start = at;
        while (start > 0 && !ends(text.charAt(start - 1), true)) {
            start--;
        }
        int end = at;
        while (end < text.length() && !ends(text.charAt(end), true)) {
            end++;
        }
        return new Clause(passage, start, text.substring(start, end));
    }

    private static List<Clause> split(Passage passage, boolean clauses) {
        List<Clause> pieces = new ArrayList<>();
        String text = passage.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text.charAt(i), clauses)) {
                if (i > from) {
                    pieces.add(new Clause(passage, from, text.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private static boolean ends(char mark, boolean clause) {
        return switch (mark) {
            case '。', '；', ';', '！', '？', '!', '?', '\n' -> true;
            case '，', ',', '：', ':' -> clause;
            default -> false;
        };
    }

    Place place() {
        return passage.place(start, start + text.length());
    }

    /** {@return the place of a part of it} */
    Place place(int from, int to) {
        return passage.place(start + from, start + to);
    }
}
