package io.github.jixiao.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanziTest {

    @Test
    void letters_and_digits_are_those_of_unicode() {
        for (int letter = Character.MIN_VALUE; letter <= Character.MAX_VALUE; letter++) {
            assertThat(Hanzi.isLetter((char) letter)).as("U+%04X", letter).isEqualTo(Character.isLetter(letter));
            assertThat(Hanzi.isDigit((char) letter)).as("U+%04X", letter).isEqualTo(Character.isDigit(letter));
        }
    }
}
