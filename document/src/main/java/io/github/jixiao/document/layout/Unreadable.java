package io.github.jixiao.document.layout;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.time.Duration;

/** The reasons why a document cannot be read, as exceptions with their message in both languages. */
public final class Unreadable {

    private static final MessageBundle MESSAGES =
            MessageBundle.load("layouts", name -> Unreadable.class.getResourceAsStream(name));

    private Unreadable() {}

    /** {@return the exception for a document that a password protects} */
    public static UnreadableReportException passwordProtected() {
        return new UnreadableReportException(Cause.PROTECTED, MESSAGES.text("protected"));
    }

    /** {@return the exception for a document without any text} */
    public static UnreadableReportException noText() {
        return new UnreadableReportException(Cause.EMPTY, MESSAGES.text("noText"));
    }

    /** {@return the exception for a document that unfolds to more than {@link ReadingBudget#MAX_PART_BYTES}} */
    public static UnreadableReportException tooLarge() {
        return new UnreadableReportException(
                Cause.TOO_LARGE, MESSAGES.text("tooLarge", ReadingBudget.MAX_PART_BYTES >> 20));
    }

    /** {@return the exception for a document that needs more memory than there is} */
    public static UnreadableReportException tooMuchMemory(Throwable cause) {
        return new UnreadableReportException(Cause.TOO_LARGE, MESSAGES.text("tooMuchMemory"), cause);
    }

    /** {@return the exception for a document that took longer than {@code time}} */
    public static UnreadableReportException timedOut(Duration time) {
        return new UnreadableReportException(Cause.TIMED_OUT, MESSAGES.text("timedOut", time.toSeconds()));
    }

    /** {@return the exception for a document whose reader was interrupted} */
    public static UnreadableReportException interrupted() {
        return new UnreadableReportException(Cause.INTERRUPTED, MESSAGES.text("interrupted"));
    }

    /** {@return the exception for a document that is cut off or garbled} */
    public static UnreadableReportException malformed() {
        return new UnreadableReportException(Cause.MALFORMED, MESSAGES.text("malformed"));
    }

    /** {@return the exception for a document that is cut off or garbled, with the exception behind it} */
    public static UnreadableReportException malformed(Throwable cause) {
        return new UnreadableReportException(Cause.MALFORMED, MESSAGES.text("malformed"), cause);
    }

    /**
     * {@return the exception for content that is no document of a known format}
     *
     * @param mediaType what it is instead
     */
    public static UnreadableReportException notADocument(String mediaType) {
        return new UnreadableReportException(Cause.NOT_A_DOCUMENT, MESSAGES.text("notADocument", mediaType));
    }
}
