package io.github.jixiao.narrative;

import java.util.Arrays;

/**
 * The decoded text of the document that a report was read from, to which every {@link Span} of the report points (原文).
 *
 * <p>For plain text it is the text itself without its byte-order mark, nothing else folded; for other formats it is the
 * texts of the blocks joined by line feeds. Equal by media type and text. Immutable and thread-safe.
 */
public final class SourceDocument {

    private final String mediaType;
    private final String text;
    private volatile int[] lineStarts = {};

    private SourceDocument(String mediaType, String text) {
        this.mediaType = mediaType;
        this.text = text;
    }

    /**
     * {@return the source of a media type such as {@code text/plain}, with its decoded text}
     *
     * @param mediaType the media type of the bytes it was decoded from
     * @param text the decoded text
     */
    public static SourceDocument of(String mediaType, String text) {
        return new SourceDocument(mediaType, text);
    }

    /** {@return the media type of the bytes that it was decoded from, such as {@code text/plain}} */
    public String getMediaType() {
        return mediaType;
    }

    /** {@return the decoded text} */
    public String getText() {
        return text;
    }

    /** {@return whether {@code span} lies in the text} */
    public boolean contains(Span span) {
        return span.end() <= text.length();
    }

    /**
     * {@return the text of {@code span}}
     *
     * @throws IndexOutOfBoundsException if it does not lie in the text
     */
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * {@return the line and column of an offset}
     *
     * @throws IndexOutOfBoundsException if it does not lie in the text
     */
    public TextPosition positionOf(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts.length == 0) {
            int lines = 1;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                lines++;
            }
            starts = new int[lines];
            int line = 1;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                starts[line++] = i + 1;
            }
            lineStarts = starts;
        }
        return starts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceDocument that && mediaType.equals(that.mediaType) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + text.hashCode();
    }

    /** {@return the media type and the length, never the text} */
    @Override
    public String toString() {
        return mediaType + ", " + text.length() + " characters";
    }
}
