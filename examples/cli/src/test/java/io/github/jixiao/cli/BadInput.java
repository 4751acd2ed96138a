package io.github.jixiao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Input that nobody should send. */
record BadInput(String name, Content content) {

    private static final int MEGABYTE = 1 << 20;
    private static final String HEADING = "一、部门（单位）基本情况\n";

    /** Writes an input piece by piece, so that the largest need no memory here. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static Stream<BadInput> all() {
        byte[] binary = new byte[100_000];
        new Random(7).nextBytes(binary);
        return Stream.of(
                input("nothing", out -> {}),
                text("white space", " \n\t\n\u3000\n"),
                input("binary", out -> out.write(binary)),
                input("100 MB of one letter", repeated("a", 100 * MEGABYTE)),
                input("60 MB of one digit", repeated("9", 60 * MEGABYTE)),
                input("60 MB of one Chinese character", repeated("一", 20 * MEGABYTE)),
                input("60 MB of line feeds", repeated("\n", 60 * MEGABYTE)),
                text("100,000 nested round brackets", HEADING + "（".repeat(100_000) + "）".repeat(100_000)),
                text("100,000 nested square brackets", "[".repeat(100_000)),
                text("100,000 nested objects", "{\"budget\":".repeat(100_000)),
                text("a heading 50,000 times", HEADING.repeat(50_000)),
                text("a heading 50,000 times in a line", HEADING.strip().repeat(50_000)),
                text("of which, 50,000 deep", HEADING + "支出9万元" + "，其中：支出8万元".repeat(50_000)),
                input("a lone surrogate", out -> {
                    out.write((HEADING + "编制为").getBytes(StandardCharsets.UTF_8));
                    out.write(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
                    out.write("3名。\n".getBytes(StandardCharsets.UTF_8));
                }),
                text("a number of 10,000 digits", HEADING + "2021年预算资金" + "9".repeat(10_000) + "万元。\n"),
                text("a number with 10,000 decimals", HEADING + "2021年预算资金0." + "9".repeat(10_000) + "万元。\n"),
                text("a huge exponent", HEADING + "2021年预算资金1e999999999万元。\n"),
                text("a truncated object", "{\"schemaVersion\": 1, \"title\": \"2021"),
                text("an object with a huge exponent", "{\"schemaVersion\": 1e999999999}"),
                text("an object with a long number", "{\"fiscalYear\": " + "9".repeat(10_000) + "}"),
                text("an object with a lone surrogate", "{\"title\": \"\\ud800\"}"),
                text("an object with a NUL", "{\"title\": \"\u0000\"}"),
                input("an object with a text of 60 MB", out -> {
                    out.write("{\"title\": \"".getBytes(StandardCharsets.UTF_8));
                    repeated("a", 60 * MEGABYTE).writeTo(out);
                    out.write("\"}".getBytes(StandardCharsets.UTF_8));
                }),
                text("another object", "{\"name\": \"jixiao\"}"),
                text("a zip that is none", "PK\u0003\u0004" + "x".repeat(1000)),
                text("a PDF that is none", "%PDF-1.7\n" + "x".repeat(1000)));
    }

    private static BadInput text(String name, String text) {
        return input(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static BadInput input(String name, Content content) {
        return new BadInput(name, content);
    }

    private static Content repeated(String character, int times) {
        return out -> {
            byte[] one = character.getBytes(StandardCharsets.UTF_8);
            byte[] chunk = new byte[one.length * 8192];
            for (int i = 0; i < chunk.length; i += one.length) {
                System.arraycopy(one, 0, chunk, i, one.length);
            }
            int left = times;
            while (left > 0) {
                int now = Math.min(left, 8192);
                out.write(now == 8192 ? chunk : Arrays.copyOf(chunk, now * one.length));
                left -= now;
            }
        };
    }

    /** Those that are no larger than a megabyte or two. */
    static Stream<BadInput> small() {
        return all().filter(input -> !input.name.contains(" MB"));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
