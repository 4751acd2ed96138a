package io.github.jixiao.document.word;

import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;

/**
 * Reads Word documents of the binary format of Word 97 and later. Fields' codes, notes, headers and embedded files are
 * left out; the ordinals of numbered paragraphs are written out.
 */
public final class BinaryWordParser implements DocumentParser {

    /** Makes a parser. */
    public BinaryWordParser() {}

    @Override
    public void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            new BinaryWordBody(document, out, budget).read(document.getRange());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.passwordProtected();
        }
    }
}
