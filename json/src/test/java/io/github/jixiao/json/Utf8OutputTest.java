package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.shape.Shape;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

class Utf8OutputTest {

    private static final List<String> PIECES = List.of("a", "\"", "\\", "\n", "\u0001", "é", "年", "𠀀", "预算支出", "/</");

    @Property(tries = 300)
    void documents_are_the_bytes_that_a_generator_makes(@ForAll long seed) {
        JsonDocument.all().forEach(document -> assertSameBytes(document, seed));
    }

    @Test
    void every_character_is_written_as_a_generator_writes_it() {
        for (int c = 1; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertSameBytes("x" + (char) c);
            }
        }
        for (int point = Character.MIN_SUPPLEMENTARY_CODE_POINT; point <= Character.MAX_CODE_POINT; point += 511) {
            assertSameBytes(Character.toString(point));
        }
    }

    @Property(tries = 300)
    void long_texts_are_written_whole(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2000)));
        String often = PIECES.get(random.nextInt(PIECES.size()));
        for (int length = random.nextInt(4000); text.length() < length; ) {
            text.append(random.nextInt(9) == 0 ? PIECES.get(random.nextInt(PIECES.size())) : often);
        }
        assertSameBytes(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "x\0", "\uD800", "\uDC00", "年\uD83D", "\uD83D年", "\uDC00\uD800", "\uD800\uD800\uDC00"})
    void what_could_not_be_read_again_is_refused(String text) {
        for (int length : new int[] {0, 1, 999, 1000, 1001, 2500}) {
            assertThatThrownBy(() -> Utf8Output.bytes("x".repeat(length) + text, ','))
                    .isInstanceOf(Utf8Output.Refusal.class);
        }
    }

    @Test
    void a_buffer_grows_up_to_the_largest_array() {
        int largest = Integer.MAX_VALUE - 8;
        assertThat(Utf8Output.capacity(16, 17)).isEqualTo(32);
        assertThat(Utf8Output.capacity(16, 100)).isEqualTo(100);
        assertThat(Utf8Output.capacity(1 << 30, (1L << 30) + 1)).isEqualTo(largest);
        assertThat(Utf8Output.capacity(largest - 1, largest)).isEqualTo(largest);
    }

    @Test
    void a_document_that_no_array_holds_is_refused() {
        for (long needed : new long[] {Integer.MAX_VALUE - 7L, 1L << 31, 1L << 32}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Utf8Output.capacity(1 << 30, needed))
                    .withMessageStartingWith("not writable as JSON: ");
        }
    }

    private static <T> void assertSameBytes(JsonDocument<T> document, long seed) {
        Shape<T> shape = document.codec().shape();
        T value = RandomValues.rich(shape, seed);
        assertThat(Utf8Output.document(document.codec(), value))
                .isEqualTo(Writing.generate(document.codec(), value, false));
    }

    private static void assertSameBytes(String text) {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (JsonGenerator out =
                Limits.FACTORY.createGenerator(ObjectWriteContext.empty(), expected, JsonEncoding.UTF8)) {
            out.writeString(text);
        }
        expected.write(',');
        assertThat(Utf8Output.bytes(text, ',')).isEqualTo(expected.toByteArray());
    }
}
