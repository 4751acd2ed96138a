package io.github.jixiao.document.word;

import io.github.jixiao.document.archive.OfficePackage;
import io.github.jixiao.document.archive.PartReader;
import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ReadingBudget;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads Word documents of the XML format. Deleted and hidden text, fields' codes, notes, headers and embedded files are
 * left out; the ordinals of numbered paragraphs are written out.
 */
public final class WordParser implements DocumentParser {

    /** The part that holds the text. */
    public static final String DOCUMENT = "word/document.xml";

    /** Makes a parser. */
    public WordParser() {}

    @Override
    public void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) throws IOException {
        OfficePackage parts = OfficePackage.open(content);
        WordStyles styles = new WordStyles();
        Optional<InputStream> looks = parts.open("word/styles.xml");
        if (looks.isPresent()) {
            try (PartReader part = new PartReader(looks.get(), budget)) {
                styles.read(part);
            }
        }
        WordNumbering numbering = new WordNumbering();
        Optional<InputStream> lists = parts.open("word/numbering.xml");
        if (lists.isPresent()) {
            try (PartReader part = new PartReader(lists.get(), budget)) {
                numbering.read(part);
            }
        }
        Optional<InputStream> document = parts.open(DOCUMENT);
        if (document.isEmpty()) {
            throw new IOException("no " + DOCUMENT);
        }
        try (PartReader part = new PartReader(document.get(), budget)) {
            new WordBody(part, styles, numbering, out).read();
        }
    }
}
