package io.github.jixiao.validation.wording;

import java.util.HashSet;
import java.util.Set;

/**
 * The terms of a text: its pieces of a few letters each, without punctuation, digits and the words that every report
 * uses. Two texts that share a piece speak of one thing often enough to keep a rule from raising a false alarm, never
 * enough to prove anything. Stateless.
 */
public final class Terms {

    private static final Names COMMON =
            WordList.load("words.txt", Terms.class::getResourceAsStream).names("common");

    private Terms() {}

    /** {@return the pieces of {@code length} letters in {@code text} that no common word covers wholly or in part} */
    public static Set<String> of(String text, int length) {
        boolean[] barred = new boolean[text.length()];
        for (Names.Hit hit : COMMON.in(text)) {
            for (int i = hit.start(); i < hit.end(); i++) {
                barred[i] = true;
            }
        }
        return pieces(text, length, barred);
    }

    /** {@return every piece of {@code length} letters in {@code text}} */
    public static Set<String> all(String text, int length) {
        return pieces(text, length, new boolean[text.length()]);
    }

    private static Set<String> pieces(String text, int length, boolean[] barred) {
        Set<String> pieces = new HashSet<>();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i)) && !barred[i];
            run = letter ? run + 1 : 0;
            if (run >= length) {
                pieces.add(text.substring(i + 1 - length, i + 1));
            }
        }
        return pieces;
    }
}
