package io.github.jixiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {

    @Property
    void positions_are_those_that_counting_gives(@ForAll("texts") String text) {
        SourceDocument source = SourceDocument.of("text/plain", text);
        int line = 1;
        int column = 1;
        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(source.positionOf(offset)).isEqualTo(new TextPosition(line, column));
            boolean ends = offset < text.length() && text.charAt(offset) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }

    @Property
    void the_union_is_the_smallest_span_that_holds_both(
            @ForAll @IntRange(max = 99) int a,
            @ForAll @IntRange(max = 99) int b,
            @ForAll @IntRange(max = 99) int c,
            @ForAll @IntRange(max = 99) int d) {
        Span one = new Span(Math.min(a, b), Math.max(a, b));
        Span other = new Span(Math.min(c, d), Math.max(c, d));
        Span union = one.union(other);

        assertThat(union.contains(one) && union.contains(other)).isTrue();
        assertThat(union.start()).isIn(one.start(), other.start());
        assertThat(union.end()).isIn(one.end(), other.end());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Test
    void places_outside_the_text_are_refused() {
        SourceDocument source = SourceDocument.of("text/plain", "甲\n乙");

        assertThat(source.quote(new Span(2, 3))).isEqualTo("乙");
        assertThat(source.contains(new Span(0, 3))).isTrue();
        assertThat(source.contains(new Span(0, 4))).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> source.positionOf(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> source.quote(new Span(0, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1));
    }

    @Test
    void the_text_form_does_not_hold_the_text() {
        assertThat(SourceDocument.of("text/plain", "x".repeat(5000))).hasToString("text/plain, 5000 characters");
        assertThat(SourceDocument.of("text/plain", "x"))
                .isEqualTo(SourceDocument.of("text/plain", "x"))
                .isNotEqualTo(SourceDocument.of("text/html", "x"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab甲\n\r").ofMaxLength(30);
    }
}
