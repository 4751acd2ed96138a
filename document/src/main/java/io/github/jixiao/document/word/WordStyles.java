package io.github.jixiao.document.word;

import io.github.jixiao.document.archive.PartReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word document: which of them are headings, and which are numbered. Confined to one reading. */
final class WordStyles {

    private static final int MAX_STYLES = 20_000;
    private static final int MAX_ANCESTORS = 20;

    /** A paragraph style; null or -1 where it leaves a property to the style that it is based on. */
    private static final class Style {
        private String basedOn = "";
        private int headingLevel = -1;
        private @Nullable String list;
        private int listLevel = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the styles part. */
    void read(PartReader part) throws IOException {
        Style style = new Style();
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (part.name()) {
                case "style" -> {
                    style = new Style();
                    String id = part.attribute("styleId");
                    if (id != null && styles.size() < MAX_STYLES) {
                        styles.put(id, style);
                    }
                }
                case "name" -> {
                    if (style.headingLevel < 0) {
                        style.headingLevel = levelInName(part.attribute("val"));
                    }
                }
                case "basedOn" -> style.basedOn = orEmpty(part.attribute("val"));
                case "outlineLvl" -> style.headingLevel = headingLevel(part);
                case "numId" -> style.list = part.attribute("val");
                case "ilvl" -> style.listLevel = part.number("val", -1, -1, Numbering.LEVELS);
                default -> {
                    // How a style looks is not asked for.
                }
            }
        }
    }

    /** {@return the heading level that an {@code w:outlineLvl} gives, 0 for body text} */
    static int headingLevel(PartReader part) {
        int level = part.number("val", 9, 0, 9);
        return level == 9 ? 0 : level + 1;
    }

    /** {@return the heading level of a style, 0 for none} */
    int headingLevel(String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < MAX_ANCESTORS; i++) {
            if (style.headingLevel >= 0) {
                return style.headingLevel;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    /** {@return the list that numbers the paragraphs of a style, empty for none} */
    String list(String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < MAX_ANCESTORS; i++) {
            if (style.list != null) {
                return style.list;
            }
            style = styles.get(style.basedOn);
        }
        return "";
    }

    /** {@return the level in the list that numbers the paragraphs of a style} */
    int listLevel(String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < MAX_ANCESTORS; i++) {
            if (style.listLevel >= 0) {
                return style.listLevel;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    /** {@return the level in the built-in name of a style, such as {@code heading 2}; -1 for any other style} */
    static int levelInName(@Nullable String styleName) {
        if (styleName == null) {
            return -1;
        }
        String name = styleName.toLowerCase(Locale.ROOT);
        boolean heading =
                (name.startsWith("heading ") && name.length() == 9) || (name.startsWith("标题 ") && name.length() == 4);
        char last = heading ? name.charAt(name.length() - 1) : ' ';
        return last >= '1' && last <= '9' ? last - '0' : -1;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
