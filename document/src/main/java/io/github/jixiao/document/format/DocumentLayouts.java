package io.github.jixiao.document.format;

import io.github.jixiao.document.archive.OfficePackage;
import io.github.jixiao.document.html.HtmlParser;
import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LimitReachedException;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import io.github.jixiao.document.pdf.PdfParser;
import io.github.jixiao.document.sheet.SpreadsheetParser;
import io.github.jixiao.document.word.BinaryWordParser;
import io.github.jixiao.document.word.WordParser;
import java.io.IOException;
import java.time.Duration;

/**
 * Reads the layout of documents that are more than plain text: HTML, Word and Excel (of the XML and of the binary
 * formats), rich text and PDF. The format is told by the content. Nothing is fetched from a network, no macro runs,
 * embedded files stay closed, no file is written; time, memory and the length of the result are bounded. Stateless and
 * thread-safe.
 */
public final class DocumentLayouts {

    /** How long the reading of one document may take. */
    public static final Duration MAX_TIME = Duration.ofSeconds(30);

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private DocumentLayouts() {}

    /**
     * {@return the layout of a document; one that is longer than the limits ends there with a note that says so}
     *
     * @param content the whole document, of any format but {@link DocumentFormat#PLAIN_TEXT}
     * @throws io.github.jixiao.report.UnreadableReportException if it is protected by a password, unfolds to too much, is
     *     malformed, has no text, takes too long or is no document
     */
    public static Layout read(byte[] content) {
        return read(content, MAX_TIME);
    }

    static Layout read(byte[] content, Duration time) {
        ReadingBudget budget = ReadingBudget.start(time);
        return BoundedReading.run(budget, () -> switch (DocumentFormat.of(content)) {
            case HTML -> read(content, new HtmlParser(), "text/html", budget);
            case PDF -> read(content, new PdfParser(), "application/pdf", budget);
            case ZIP -> readPackage(content, budget);
            case COMPOUND_FILE -> readCompoundFile(content, budget);
            case RTF -> read(content, new TikaParser("application/rtf"), "application/rtf", budget);
            case PLAIN_TEXT, OTHER -> throw Unreadable.notADocument(TikaParser.mediaType(content));
        });
    }

    private static Layout readPackage(byte[] content, ReadingBudget budget) throws IOException {
        OfficePackage parts = OfficePackage.open(content);
        if (parts.has(WordParser.DOCUMENT)) {
            return read(content, new WordParser(), WORD, budget);
        }
        if (parts.has(SpreadsheetParser.WORKBOOK)) {
            return read(content, new SpreadsheetParser(), EXCEL, budget);
        }
        throw Unreadable.notADocument(TikaParser.mediaType(content));
    }

    private static Layout readCompoundFile(byte[] content, ReadingBudget budget) throws IOException {
        return switch (CompoundFile.kind(content)) {
            case WORD -> read(content, new BinaryWordParser(), "application/msword", budget);
            case OLD_WORD -> read(content, new TikaParser("application/msword"), "application/msword", budget);
            case EXCEL -> read(content, new TikaParser("application/vnd.ms-excel"), "application/vnd.ms-excel", budget);
            case PROTECTED -> throw Unreadable.passwordProtected();
            case OTHER -> throw Unreadable.notADocument(TikaParser.mediaType(content));
        };
    }

    private static Layout read(byte[] content, DocumentParser parser, String mediaType, ReadingBudget budget)
            throws IOException {
        LayoutBuilder out = new LayoutBuilder(budget);
        try {
            parser.parse(content, out, budget);
            Layout layout = out.build(mediaType);
            if (layout.source().getText().isBlank()) {
                throw Unreadable.noText();
            }
            return layout;
        } catch (LimitReachedException limit) {
            return out.buildCut(mediaType, limit);
        }
    }
}
