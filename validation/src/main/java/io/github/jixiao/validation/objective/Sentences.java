package io.github.jixiao.validation.objective;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into sentences. */
final class Sentences {

    private Sentences() {}

    /** {@return the sentences of {@code text}, none of them empty} */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text.charAt(i))) {
                if (i > from) {
                    sentences.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean ends(char mark) {
        return switch (mark) {
            case '。', '；', ';', '！', '？', '!', '?', '\n' -> true;
            default -> false;
        };
    }
}
