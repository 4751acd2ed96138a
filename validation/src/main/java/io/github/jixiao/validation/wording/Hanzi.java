package io.github.jixiao.validation.wording;

/** Tells letters and digits: at once where they are common Chinese characters or marks, by the tables of Unicode elsewhere. Stateless. */
final class Hanzi {

    private static final char FIRST = '\u4e00';
    /** The last one of the block that every version of Unicode has. */
    private static final char LAST = '\u9fa5';

    /** The first one of the general punctuation: from here to the last common character, no block has decimal digits. */
    private static final char MARKS = '\u2000';

    private Hanzi() {}

    static boolean isLetter(char letter) {
        return isCommon(letter) || Character.isLetter(letter);
    }

    static boolean isDigit(char letter) {
        return (letter < MARKS || letter > LAST) && Character.isDigit(letter);
    }

    private static boolean isCommon(char letter) {
        return letter >= FIRST && letter <= LAST;
    }
}
