package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a rule that failed to run. */
class RuleFailureTest {

    private static String shown(String message) {
        String text = RuleFailure.reason(new IllegalStateException(message)).en();
        return text.substring(text.indexOf("IllegalStateException") + "IllegalStateException".length());
    }

    @Test
    void is_the_class_and_its_message() {
        assertThat(shown("no such figure")).endsWith(": no such figure");
        assertThat(RuleFailure.reason(new IllegalStateException()).en()).endsWith("IllegalStateException");
    }

    @Test
    void a_long_message_is_cut_off_and_never_within_a_character() {
        assertThat(shown("x".repeat(200))).endsWith("x".repeat(200)).doesNotContain("…");
        assertThat(shown("x".repeat(201))).endsWith(" " + "x".repeat(200) + "…");
        assertThat(shown("x".repeat(199) + "𠮷x")).endsWith(" " + "x".repeat(199) + "…");
        assertThat(shown("x".repeat(198) + "𠮷x")).endsWith(" " + "x".repeat(198) + "𠮷…");
    }
}
