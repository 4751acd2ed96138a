package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that have a text layer. Lines are joined to paragraphs again, cells between rules to tables; page
 * numbers and what stands on top or at the foot of page after page are left out. Forms, attachments and scripts are not
 * looked at.
 */
public final class PdfParser implements DocumentParser {

    /** Makes a parser. */
    public PdfParser() {}

    @Override
    public void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) throws IOException {
        FlateStreams.check(content, budget);
        PdfText text = new PdfText();
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            new PageReader(budget, text::add).read(document);
        } catch (InvalidPasswordException e) {
            throw Unreadable.passwordProtected();
        } finally {
            text.write(out);
        }
    }
}
