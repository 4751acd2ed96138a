package io.github.jixiao.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void an_escape_sequence_of_a_document_does_not_reach_the_terminal() {
        assertThat(Printable.of("无\u001B[2J\u009B2J\u202E")).isEqualTo("无␛[2J\uFFFD2J\uFFFD");
    }

    @Test
    void a_line_end_of_any_kind_is_one_sign() {
        assertThat(Printable.of("a\nb\r\nc\rd\te")).isEqualTo("a⏎b⏎c⏎d e");
    }

    @Property
    void nothing_printed_is_a_control_character(@ForAll String text) {
        assertThat(Printable.of(text).chars()).noneMatch(Character::isISOControl);
    }
}
