package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unfolds the compressed streams of a PDF file once, keeping nothing, because the library that reads it afterwards holds
 * each of them in memory whatever it unfolds to.
 */
final class FlateStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] IMAGE = {'/', 'I', 'm', 'a', 'g', 'e'};
    private static final int DICTIONARY = 512;

    private FlateStreams() {}

    /**
     * Checks every stream that begins as a compressed one does.
     *
     * @throws io.github.jixiao.report.UnreadableReportException if one unfolds to too much
     */
    static void check(byte[] content, ReadingBudget budget) {
        byte[] buffer = new byte[1 << 16];
        Inflater inflater = new Inflater();
        try {
            int at = indexOf(content, STREAM, 0, content.length);
            while (at >= 0) {
                int start = at + STREAM.length;
                while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
                    start++;
                }
                int read = 0;
                // An image is not unfolded by whoever reads the text, and may well be large.
                if (isCompressed(content, start) && indexOf(content, IMAGE, Math.max(0, at - DICTIONARY), at) < 0) {
                    inflater.reset();
                    inflater.setInput(content, start, content.length - start);
                    read = unfold(inflater, buffer, budget);
                }
                at = indexOf(content, STREAM, start + read, content.length);
            }
        } finally {
            inflater.end();
        }
    }

    private static boolean isCompressed(byte[] content, int start) {
        return start + 1 < content.length
                && (content[start] & 0x0F) == 8
                && ((content[start] & 0xFF) << 8 | content[start + 1] & 0xFF) % 31 == 0;
    }

    private static int unfold(Inflater inflater, byte[] buffer, ReadingBudget budget) {
        int left = ReadingBudget.MAX_PART_BYTES;
        try {
            int count = inflater.inflate(buffer);
            while (count > 0) {
                budget.checkTime();
                left -= count;
                if (left < 0) {
                    throw Unreadable.tooLarge();
                }
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException garbled) {
            return 0;
        }
        return inflater.finished() ? Math.toIntExact(inflater.getBytesRead()) : 0;
    }

    private static int indexOf(byte[] content, byte[] word, int from, int to) {
        int last = to - word.length;
        for (int i = from; i <= last; i++) {
            int j = 0;
            while (j < word.length && content[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return i;
            }
        }
        return -1;
    }
}
