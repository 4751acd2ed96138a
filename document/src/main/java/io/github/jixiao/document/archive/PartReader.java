package io.github.jixiao.document.archive;

import io.github.jixiao.document.layout.ReadingBudget;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML part element by element. Document types are not read and no entity is resolved, so that nothing is fetched
 * and nothing multiplies. Confined to one reading.
 */
public final class PartReader implements AutoCloseable {

    private static final int MAX_DEPTH = 1024;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final ReadingBudget budget;
    private int depth;

    /**
     * Opens a part.
     *
     * @param in the part, which {@link #close()} closes
     * @param budget what the reading may cost
     * @throws IOException if it is no XML
     */
    public PartReader(InputStream in, ReadingBudget budget) throws IOException {
        // The JDK's own parser, whatever else an application has on its path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.in = in;
        this.budget = budget;
        try {
            this.xml = factory.createXMLStreamReader(decoded(in));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Office writes its parts in UTF-8 or UTF-16; of damaged bytes the parser itself would complain on the standard streams. */
    private static Reader decoded(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        Reader reader = new InputStreamReader(buffered, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (first == 0xEF && second == 0xBB) {
            reader.skip(1);
        }
        return reader;
    }

    /**
     * Goes on to the next start or end of an element or stretch of characters.
     *
     * @return {@link XMLStreamConstants#START_ELEMENT}, {@code END_ELEMENT} or {@code CHARACTERS}, or {@code END_DOCUMENT}
     * @throws IOException if the part is not well-formed or nested too deep
     */
    public int next() throws IOException {
        budget.checkTime();
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw new IOException("nested deeper than " + MAX_DEPTH);
                        }
                        return event;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new IOException("document type or entity in a part");
                    default -> {
                        // Comments and processing instructions say nothing to a reader.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** {@return the local name of the element} */
    public String name() {
        return xml.getLocalName();
    }

    /** {@return the namespace of the element, empty for none} */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** {@return the value of the attribute with this local name, in whatever namespace, or null} */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@return whether an on/off element, such as {@code w:vanish}, is on} */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !Set.of("0", "false", "off").contains(value);
    }

    /** {@return the attribute as a number between two bounds, or {@code otherwise} where it is none or absent} */
    public int number(String name, int otherwise, int least, int most) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Math.max(least, Math.min(most, Integer.parseInt(value.strip())));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** {@return the characters of the event} */
    public String characters() {
        return xml.getText();
    }

    /** {@return the characters up to the end of the element, of whatever elements they stand in} */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        while (depth > end) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    /** Goes on to the end of the element. */
    public void skip() throws IOException {
        int end = depth - 1;
        while (depth > end && next() != XMLStreamConstants.END_DOCUMENT) {
            // Nothing in it is wanted.
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
