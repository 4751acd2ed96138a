package io.github.jixiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.ReadingNote.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingNoteTest {

    @Test
    void notes_are_ordered_by_place_then_kind_then_detail() {
        Span place = new Span(0, 9);
        List<ReadingNote> ordered = List.of(
                new ReadingNote(Kind.BROKEN_LINE, new Span(0, 8), "c"),
                new ReadingNote(Kind.DAMAGED_TEXT, place, "b"),
                new ReadingNote(Kind.BROKEN_LINE, place, "AaAa"),
                new ReadingNote(Kind.BROKEN_LINE, place, "BBBB"));

        assertThat(ordered.stream().sorted().toList()).isEqualTo(ordered);
        assertThat(ordered.get(2)).hasSameHashCodeAs(ordered.get(3)).isNotEqualByComparingTo(ordered.get(3));
        assertThat(ordered.get(2)).isEqualByComparingTo(new ReadingNote(Kind.BROKEN_LINE, place, "AaAa"));
    }
}
