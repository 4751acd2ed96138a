package io.github.jixiao.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.report.UnreadableReportException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static List<ReadingNote> notes(String text) {
        return PlainText.layout(text.getBytes(StandardCharsets.UTF_8)).notes();
    }

    @Test
    void the_first_no_break_space_behind_text_is_noted() {
        assertThat(notes("资金使用规范。\u00a0\n档案\u00a03000卷。\n"))
                .containsExactly(new ReadingNote(Kind.DAMAGED_TEXT, new Span(7, 8), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"资金使用规范。 \n", "\u00a0\u00a0资金使用规范。\n\u00a0\n", "\u3000\u3000资金\u3000使用规范。\n"})
    void indents_and_other_blanks_are_usual(String text) {
        assertThat(notes(text)).isEmpty();
    }

    @Test
    void replacement_characters_are_noted_once_a_line() {
        assertThat(notes("资金\uFFFD使用\uFFFD规范。\n档案\uFFFD\n"))
                .extracting(ReadingNote::span)
                .containsExactly(new Span(2, 3), new Span(12, 13));
    }

    @Test
    void syllables_of_ruby_text_are_noted_and_other_brackets_are_not() {
        assertThat(notes("收入總(zǒng)計58.3萬(wàn)元。\n出国(境)费0元，系统(app)运维。\n"))
                .extracting(ReadingNote::span)
                .containsExactly(new Span(3, 4));
    }

    @Test
    void zero_bytes_wherever_they_stand_are_no_text() {
        refused("基本支出\0万元".getBytes(StandardCharsets.UTF_16));
        refused(("基本支出。".repeat(1000) + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] content) {
        assertThatThrownBy(() -> PlainText.layout(content))
                .isInstanceOfSatisfying(
                        UnreadableReportException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableReportException.Cause.NOT_A_DOCUMENT));
    }
}
