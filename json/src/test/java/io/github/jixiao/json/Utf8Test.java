package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Utf8Test {

    private static final List<String> PIECES = List.of(
            "a", "plain", "\\", "\\u0041", "\\\\u", "é", "߿", "ࠀ", "中", "年度预算", "，", "퟿", "\uE000", "\uFFFF", "𠀀",
            "\0");

    @Property(tries = 3000)
    void the_first_invalid_byte_is_the_one_that_a_decoder_stops_at(@ForAll long seed) {
        byte[] bytes = bytes(new Random(seed));
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        int expected = broken ? in.position() : -1;
        for (int i = 0; i < (broken ? expected : bytes.length); i++) {
            if (bytes[i] == 0) {
                expected = i;
                break;
            }
        }
        assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void a_unicode_escape_is_seen_wherever_it_stands(@ForAll long seed) {
        byte[] bytes = bytes(new Random(seed));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\\\\", "__");
        assertThat(Utf8.hasUnicodeEscape(bytes, 0, bytes.length)).isEqualTo(text.contains("\\u"));
    }

    /** Pieces of any length in any order, in one of two cases with some bytes changed. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            out.writeBytes(PIECES.get(random.nextInt(PIECES.size() - 1 + random.nextInt(2)))
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = out.toByteArray();
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
