package io.github.jixiao.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes a document without white space as bytes, the same that a generator of Jackson makes. Texts are checked while they
 * are encoded; of what it refuses it does not know the place.
 */
final class Utf8Output extends Output {

    /** Thrown where a text cannot be written so that it can be read again, or is too long. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super(null, null, false, false);
        }
    }

    private static final int BUFFER = BufferRecycler.BYTE_WRITE_CONCAT_BUFFER;
    /** Buffers of larger documents are not kept. */
    private static final int MAX_KEPT = 1 << 21;
    /** The largest array that every virtual machine makes. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;
    /** So many characters are encoded between two looks at the room there is. */
    private static final int SEGMENT = 1000;
    /** The most bytes that a character takes. */
    private static final int MAX_BYTES = 6;
    /** What a value may have around it, and more. */
    private static final int MARGIN = 16;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] TRUE = "true,".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false,".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /** For each ASCII character 0 if it stands for itself, or what follows the backslash. */
    private static final byte[] ESCAPES = new byte[0x80];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        String escaped = "\b\t\n\f\r\"\\";
        for (int i = 0; i < escaped.length(); i++) {
            ESCAPES[escaped.charAt(i)] = (byte) "btnfr\"\\".charAt(i);
        }
    }

    // Behind every value stands a comma; what ends an object, a list or the document takes the place of the last one.
    private byte[] bytes;
    private int length;

    private Utf8Output(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return {@code value} as a document}
     *
     * @throws Refusal if there is a text that cannot be written
     */
    static <T> byte[] document(ObjectCodec<T> codec, T value) {
        BufferRecycler buffers = Limits.FACTORY._getBufferRecycler();
        try {
            Utf8Output out = new Utf8Output(buffers.allocByteBuffer(BUFFER));
            codec.writeRoot(out, value);
            byte[] document = Arrays.copyOf(out.bytes, out.length - 1);
            if (out.bytes.length <= MAX_KEPT) {
                buffers.releaseByteBuffer(BUFFER, out.bytes);
            }
            return document;
        } finally {
            buffers.releaseToPool();
        }
    }

    /** {@return the bytes of a text between quotation marks and of what follows it} */
    static byte[] bytes(String text, char next) {
        Utf8Output out = new Utf8Output(new byte[MARGIN]);
        out.quoted(text, next);
        return Arrays.copyOf(out.bytes, out.length);
    }

    @Override
    void startObject() {
        put('{');
    }

    @Override
    void endObject() {
        close('}');
    }

    @Override
    void startList() {
        put('[');
    }

    @Override
    void endList() {
        close(']');
    }

    @Override
    void name(Literal name) {
        append(name.name());
    }

    @Override
    void name(String name) {
        quoted(name, ':');
    }

    @Override
    void text(String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new Refusal();
        }
        quoted(text, ',');
    }

    @Override
    void text(Literal text) {
        append(text.value());
    }

    @Override
    void number(int number) {
        append((number + ",").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    void flag(boolean flag) {
        append(flag ? TRUE : FALSE);
    }

    @Override
    void value(Consumer<JsonGenerator> writer) {
        ByteArrayBuilder value = new ByteArrayBuilder();
        try (JsonGenerator out = Limits.FACTORY.createGenerator(ObjectWriteContext.empty(), value, JsonEncoding.UTF8)) {
            writer.accept(out);
        }
        append(value.toByteArray());
        put(',');
    }

    private void close(char bracket) {
        if (bytes[length - 1] == ',') {
            length--;
        }
        reserve(2);
        bytes[length++] = (byte) bracket;
        bytes[length++] = ',';
    }

    private void put(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    private void append(byte[] some) {
        reserve(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    private void reserve(int room) {
        if (bytes.length - length < room) {
            bytes = Arrays.copyOf(bytes, capacity(bytes.length, (long) length + room));
        }
    }

    /**
     * {@return how large a full buffer becomes}
     *
     * @throws IllegalArgumentException if no array holds what is needed
     */
    static int capacity(int present, long needed) {
        if (needed > MAX_ARRAY) {
            throw new IllegalArgumentException("not writable as JSON: no array holds the document");
        }
        return (int) Math.min(MAX_ARRAY, Math.max(2L * present, needed));
    }

    private void quoted(String text, char next) {
        put('"');
        int end = text.length();
        int from = 0;
        while (end - from > SEGMENT) {
            boolean splitsPair = Character.isHighSurrogate(text.charAt(from + SEGMENT - 1));
            int to = from + (splitsPair ? SEGMENT - 1 : SEGMENT);
            encode(text, from, to);
            from = to;
        }
        encode(text, from, end);
        bytes[length++] = '"';
        bytes[length++] = (byte) next;
    }

    /** Appends characters, and sees to it that there is room for more. */
    private void encode(String text, int from, int to) {
        reserve(MAX_BYTES * (to - from) + MARGIN);
        byte[] out = bytes;
        int n = length;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                byte escape = ESCAPES[c];
                if (escape == 0) {
                    out[n++] = (byte) c;
                } else {
                    n = escape(c, escape, n);
                }
            } else if (c < 0x800) {
                out[n++] = (byte) (0xC0 | c >> 6);
                out[n++] = (byte) (0x80 | c & 0x3F);
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                // One store for three bytes; the fourth is overwritten.
                INTS.set(out, n, 0x8080E0 | c >> 12 | (c >> 6 & 0x3F) << 8 | (c & 0x3F) << 16);
                n += 3;
            } else {
                i++;
                if (i == to) {
                    throw new Refusal();
                }
                n = pair(c, text.charAt(i), n);
            }
        }
        length = n;
    }

    private int escape(char c, byte escape, int at) {
        if (c == 0) {
            throw new Refusal();
        }
        int n = at;
        bytes[n++] = '\\';
        bytes[n++] = escape;
        if (escape == 'u') {
            bytes[n++] = '0';
            bytes[n++] = '0';
            bytes[n++] = HEX[c >> 4];
            bytes[n++] = HEX[c & 0x0F];
        }
        return n;
    }

    private int pair(char high, char low, int at) {
        if (!Character.isSurrogatePair(high, low)) {
            throw new Refusal();
        }
        int point = Character.toCodePoint(high, low);
        int n = at;
        bytes[n++] = (byte) (0xF0 | point >> 18);
        bytes[n++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[n++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[n++] = (byte) (0x80 | point & 0x3F);
        return n;
    }
}
