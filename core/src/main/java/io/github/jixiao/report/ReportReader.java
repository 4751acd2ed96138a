package io.github.jixiao.report;

/**
 * Reads reports of some format (读取器); found by {@link java.util.ServiceLoader}. Implementations are stateless and
 * thread-safe, go by the content and never by a file name, and reach for no network.
 */
public interface ReportReader {

    /** {@return how well the content fits this reader; quick, without reading it all} */
    Fit fit(byte[] content);

    /**
     * {@return the report in the content, with what was and was not understood}
     *
     * @param content the whole content
     * @throws UnreadableReportException if there is no report in it at all
     */
    ReadResult read(byte[] content);

    /** How well some content fits a reader. */
    enum Fit {
        /** It cannot be read. */
        NONE,
        /** It can be read as a document, if no reader is certain. */
        POSSIBLE,
        /** It is of this reader's own format. */
        CERTAIN
    }
}
