package io.github.jixiao.document.format;

import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the older formats through Apache Tika, whose XHTML has their paragraphs and cells but not which cells are merged.
 * One parser is asked for by its class: no service is looked up, and embedded files stay closed.
 */
final class TikaParser implements DocumentParser {

    private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Never parsed.
        }
    };

    private final String mediaType;

    TikaParser(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return the media type of any content, by its first bytes} */
    static String mediaType(byte[] content) throws IOException {
        return MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(content), new Metadata())
                .toString();
    }

    @Override
    public void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) throws IOException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setExtractMacros(false);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        Parser parser = mediaType.equals("application/rtf") ? new RTFParser() : new OfficeParser();
        try (TikaInputStream in = TikaInputStream.get(content)) {
            parser.parse(in, new XhtmlReader(out), metadata, context);
        } catch (EncryptedDocumentException e) {
            throw Unreadable.passwordProtected();
        } catch (TikaException | SAXException e) {
            throw new IOException(e);
        }
    }
}
