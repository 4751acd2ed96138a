package io.github.jixiao.document.text;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text: UTF-8 with or without a byte-order mark, UTF-16 with one, or GB18030. The mark is removed, nothing else
 * is changed. Stateless.
 */
public final class PlainText {

    /** The longest text that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 16_000_000;

    /** The longest line that is read as language; what is behind is kept as narrative only. */
    static final int MAX_LINE = 100_000;

    private static final int SAMPLE = 4096;
    private static final int LONGEST_SYLLABLE = 6;
    private static final MessageBundle MESSAGES =
            MessageBundle.load("text", name -> PlainText.class.getResourceAsStream(name));

    private PlainText() {}

    /** {@return whether the beginning of {@code content} looks like text: it has a byte-order mark or no zero bytes} */
    public static boolean isLikely(byte[] content) {
        if (bom(content) != null) {
            return true;
        }
        int controls = 0;
        int end = Math.min(content.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            int b = content[i];
            if (b == 0) {
                return false;
            }
            controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls * 20 <= end;
    }

    /**
     * {@return the text with a passage for every line that is not blank}
     *
     * @throws UnreadableReportException if it is no text, in no known encoding, blank, or too long
     */
    public static Layout layout(byte[] content) {
        if (!isLikely(content)) {
            throw unreadable(Cause.NOT_A_DOCUMENT, "binary");
        }
        String text = decode(content);
        if (text.length() > MAX_LENGTH) {
            throw unreadable(Cause.TOO_LARGE, "tooLong", MAX_LENGTH);
        }
        if (text.indexOf('\0') >= 0) {
            throw unreadable(Cause.NOT_A_DOCUMENT, "binary");
        }
        SourceDocument source = SourceDocument.of("text/plain", text);
        List<LayoutBlock> lines = new ArrayList<>();
        List<ReadingNote> notes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                line(text, start, i, lines, notes);
                start = i + 1;
            }
        }
        if (lines.isEmpty()) {
            throw unreadable(Cause.EMPTY, "blank");
        }
        noBreakSpace(text, notes);
        return new Layout(source, lines, notes);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** {@return whether brackets with a syllable in Latin letters begin here, as ruby text leaves them: 萬(wàn)元} */
    private static boolean isRuby(String text, int i, int end) {
        if (text.charAt(i) != '(' && text.charAt(i) != '（' || i == 0 || !Character.isIdeographic(text.charAt(i - 1))) {
            return false;
        }
        boolean toned = false;
        int k = i + 1;
        while (k < end && k - i <= LONGEST_SYLLABLE && isLatin(text.charAt(k))) {
            toned |= text.charAt(k) >= 0x80;
            k++;
        }
        return toned && k < end && (text.charAt(k) == ')' || text.charAt(k) == '）');
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 0xE0 && c < 0x0250;
    }

    private static void line(String text, int start, int end, List<LayoutBlock> lines, List<ReadingNote> notes) {
        boolean blank = true;
        int damaged = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blank &= Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
            if (damaged < 0
                    && (c == '\uFFFD'
                            || c < ' ' && c != '\t' && c != '\f' && c != 0x0B
                            || isLone(text, i)
                            || isRuby(text, i, end))) {
                damaged = i;
            }
        }
        if (blank) {
            return;
        }
        lines.add(new Passage(new Span(start, end), 0));
        if (damaged >= 0) {
            notes.add(new ReadingNote(ReadingNote.Kind.DAMAGED_TEXT, new Span(damaged, damaged + 1), ""));
        }
    }

    /** The no-break spaces of web pages, behind text, show that a text was taken from one; the first is noted. */
    private static void noBreakSpace(String text, List<ReadingNote> notes) {
        boolean behindText = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00A0' && behindText) {
                notes.add(new ReadingNote(ReadingNote.Kind.DAMAGED_TEXT, new Span(i, i + 1), ""));
                return;
            }
            behindText = !isLineEnd(c) && (behindText || !Character.isWhitespace(c) && !Character.isSpaceChar(c));
        }
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private record Mark(Charset charset, int length) {}

    private static @Nullable Mark bom(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    private static String decode(byte[] content) {
        Mark mark = bom(content);
        try {
            if (mark == null) {
                return strict(content, 0, StandardCharsets.UTF_8);
            }
            // A lone surrogate is no reason to refuse a text; it is noted where it stands.
            return mark.charset == StandardCharsets.UTF_8
                    ? strict(content, mark.length, mark.charset)
                    : new String(content, mark.length, content.length - mark.length, mark.charset);
        } catch (CharacterCodingException notUtf8) {
            return legacy(content, mark == null ? 0 : mark.length);
        }
    }

    /** UTF-8 with few broken sequences is damaged UTF-8, not GB18030. */
    private static String legacy(byte[] content, int offset) {
        String damaged = new String(content, offset, content.length - offset, StandardCharsets.UTF_8);
        long broken = damaged.chars().filter(c -> c == '\uFFFD').count();
        long beyond = damaged.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (broken * 20 < beyond) {
            return damaged;
        }
        try {
            String text = strict(content, offset, Charset.forName("GB18030"));
            if (plausible(text)) {
                return text;
            }
        } catch (CharacterCodingException neither) {
            throw unreadable(Cause.MALFORMED, "encoding");
        }
        throw unreadable(Cause.NOT_A_DOCUMENT, "binary");
    }

    /** Random bytes decode as GB18030 too, but hardly to the characters that Chinese text is made of. */
    private static boolean plausible(String text) {
        int common = 0;
        int beyond = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                beyond++;
                common +=
                        c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF65 ? 1 : 0;
            } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return false;
            }
        }
        return common * 10 >= beyond * 8;
    }

    private static String strict(byte[] content, int offset, Charset charset) throws CharacterCodingException {
        CharBuffer decoded = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, offset, content.length - offset));
        return decoded.toString();
    }

    private static UnreadableReportException unreadable(Cause cause, String key, Object... arguments) {
        return new UnreadableReportException(cause, MESSAGES.text(key, arguments));
    }
}
