package io.github.jixiao.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the records of newline-delimited JSON or of a JSON array without parsing them, each in one buffer that never
 * grows beyond the limit. For one thread.
 */
final class RecordSplitter {

    private static final int CHUNK = 1 << 16;
    private static final int END = -1;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;

    private byte[] record = new byte[1 << 14];
    private int length;
    private boolean tooLarge;
    private boolean cutOff;
    private boolean started;
    private boolean array;
    private boolean ended;
    private long line = 1;
    private int column = 1;
    private long recordLine;
    private int recordColumn;

    RecordSplitter(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** {@return whether there was another record} */
    boolean next() throws IOException {
        if (!started) {
            started = true;
            start();
        }
        length = 0;
        tooLarge = false;
        return array ? nextElement() : nextLine();
    }

    /** {@return the buffer that the record stands in, from its beginning; good until the next record} */
    byte[] record() {
        return record;
    }

    /** {@return the length of the record in bytes} */
    int length() {
        return length;
    }

    /** {@return whether the record is larger than the limit, and was passed over} */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** {@return whether the array ends within or behind the record} */
    boolean isCutOff() {
        return cutOff;
    }

    /** {@return the line on which the record begins, from 1} */
    long line() {
        return recordLine;
    }

    /** {@return the column at which the record begins, from 1} */
    int column() {
        return recordColumn;
    }

    private void start() throws IOException {
        if (peek() == 0xEF) {
            // A byte-order mark, or bytes that the parser refuses.
            int marked = Utf8.markLength(chunk, position, filled);
            position += marked;
        }
        skipBlanks();
        if (peek() == '[') {
            array = true;
            take();
            skipBlanks();
            if (peek() == ']') {
                take();
                ended = true;
            }
        }
    }

    private boolean nextLine() throws IOException {
        skipBlanks();
        if (peek() == END) {
            return false;
        }
        begin();
        for (int b = peek(); b != END && b != '\n'; b = peek()) {
            append(take());
        }
        return true;
    }

    private boolean nextElement() throws IOException {
        if (ended) {
            return afterEnd();
        }
        skipBlanks();
        begin();
        int depth = 0;
        boolean text = false;
        for (int b = peek(); b != END; b = peek()) {
            take();
            if (text) {
                append(b);
                if (b == '\\' && peek() != END) {
                    append(take());
                } else if (b == '"') {
                    text = false;
                }
                continue;
            }
            if (depth == 0 && (b == ',' || b == ']')) {
                ended = b == ']';
                return true;
            }
            text = b == '"';
            depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            append(b);
        }
        ended = true;
        cutOff = true;
        return true;
    }

    /** Anything behind the array is one more record, which no parser takes. */
    private boolean afterEnd() throws IOException {
        skipBlanks();
        if (peek() == END) {
            return false;
        }
        begin();
        append(']');
        while (peek() != END) {
            take();
        }
        return true;
    }

    private void begin() {
        recordLine = line;
        recordColumn = column;
    }

    private void append(int b) {
        if (length == maxBytes) {
            tooLarge = true;
            return;
        }
        if (length == record.length) {
            record = Arrays.copyOf(record, (int) Math.min(maxBytes, 2L * length));
        }
        record[length++] = (byte) b;
    }

    private void skipBlanks() throws IOException {
        for (int b = peek(); b == ' ' || b == '\t' || b == '\r' || b == '\n'; b = peek()) {
            take();
        }
    }

    private int peek() throws IOException {
        if (position == filled) {
            position = 0;
            // What is there, and no wait for a full chunk: what came before a break, or a pause, is not held back.
            filled = Math.max(0, in.read(chunk, 0, CHUNK));
            if (filled == 0) {
                return END;
            }
        }
        return chunk[position] & 0xFF;
    }

    private int take() {
        int b = chunk[position++] & 0xFF;
        if (b == '\n') {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column += b >= 0xF0 ? 2 : 1;
        }
        return b;
    }
}
