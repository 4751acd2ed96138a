package io.github.jixiao.document;

import io.github.jixiao.document.assembly.ReportAssembler;
import io.github.jixiao.document.format.DocumentFormat;
import io.github.jixiao.document.format.DocumentLayouts;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.table.PlainTables;
import io.github.jixiao.document.text.PlainText;
import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.ReportReader;
import io.github.jixiao.report.UnreadableReportException;

/**
 * Reads reports from the documents that departments publish: plain text, web pages, Word, Excel, RTF and PDF files, told
 * by their content. Plain text may be encoded in UTF-8, in UTF-16 with a byte-order mark, or in GB18030. Stateless and
 * thread-safe.
 */
public final class DocumentReader implements ReportReader {

    /** Makes a reader; applications get one from {@link java.util.ServiceLoader}. */
    public DocumentReader() {}

    /** {@return {@link ReportReader.Fit#POSSIBLE}: what is no document is told when it is read} */
    @Override
    public Fit fit(byte[] content) {
        return Fit.POSSIBLE;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableReportException if the content is neither text nor a known document format, in no known encoding,
     *     without text, protected, malformed, too long, or takes too long to read
     */
    @Override
    public ReadResult read(byte[] content) {
        return ReportAssembler.assemble(layout(content));
    }

    /** In any format tables may stand as lines of text, as in a PDF without ruling lines. */
    private static Layout layout(byte[] content) {
        return PlainTables.recognise(
                DocumentFormat.of(content) == DocumentFormat.PLAIN_TEXT
                        ? PlainText.layout(content)
                        : DocumentLayouts.read(content));
    }
}
