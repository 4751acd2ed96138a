package io.github.jixiao.document.format;

import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ParagraphText;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the paragraphs and tables of an XHTML document over to a builder. Confined to one reading. */
final class XhtmlReader extends DefaultHandler {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final LayoutBuilder out;
    private final ParagraphText text = new ParagraphText();
    private int headingLevel;
    private boolean inHead;

    XhtmlReader(LayoutBuilder out) {
        this.out = out;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "head" -> inHead = true;
            case "p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                headingLevel = HEADINGS.contains(name) ? name.charAt(1) - '0' : headingLevel;
            }
            case "table" -> {
                flush();
                out.startTable();
            }
            case "tr" -> out.startRow();
            case "td", "th" -> out.startCell(1, 1);
            default -> {
                // Looks.
            }
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        switch (name) {
            case "head" -> inHead = false;
            case "p", "div", "li", "body", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                headingLevel = HEADINGS.contains(name) ? 0 : headingLevel;
            }
            case "td", "th" -> {
                flush();
                out.endCell();
            }
            case "table" -> out.endTable();
            default -> {
                // Looks.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inHead) {
            return;
        }
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (characters[i] == '\n') {
                text.append(new String(characters, from, i - from));
                flush();
                from = i + 1;
            }
        }
        text.append(new String(characters, from, start + length - from));
    }

    private void flush() {
        text.flush(out, headingLevel);
    }
}
