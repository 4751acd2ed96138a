package io.github.jixiao.report;

import io.github.jixiao.message.Text;

/** Thrown where some content holds no report that can be read at all (无法读取); its message is one clear sentence. */
public class UnreadableReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause reason;
    private final Text text;

    /**
     * Makes an exception.
     *
     * @param reason why the content cannot be read
     * @param text the same in words, in both languages
     */
    public UnreadableReportException(Cause reason, Text text) {
        super(text.en());
        this.reason = reason;
        this.text = text;
    }

    /**
     * Makes an exception with the exception behind it.
     *
     * @param reason why the content cannot be read
     * @param text the same in words, in both languages
     * @param cause the exception behind it
     */
    public UnreadableReportException(Cause reason, Text text, Throwable cause) {
        super(text.en(), cause);
        this.reason = reason;
        this.text = text;
    }

    /** {@return why the content cannot be read} */
    public Cause reason() {
        return reason;
    }

    /** {@return the message in both languages} */
    public Text text() {
        return text;
    }

    /** Why content cannot be read. */
    public enum Cause {
        /** It is empty, or has no text: nothing but white space, or pages that were scanned. */
        EMPTY,
        /** It is larger, deeper or longer than the limits. */
        TOO_LARGE,
        /** It is no text and no known document format. */
        NOT_A_DOCUMENT,
        /** It is broken: not well-formed, cut off, or in no known encoding. */
        MALFORMED,
        /** It is protected by a password. */
        PROTECTED,
        /** Reading it took longer than the limit. */
        TIMED_OUT,
        /** The thread that waited for it was interrupted; its interrupt status is set. */
        INTERRUPTED,
        /** It could not be loaded from where it is stored. */
        NOT_LOADED
    }
}
