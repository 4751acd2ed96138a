package io.github.jixiao.document.word;

import io.github.jixiao.document.archive.PartReader;
import io.github.jixiao.document.word.Numbering.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The lists that the numbering part of a Word document defines. Confined to one reading. */
final class WordNumbering {

    private static final int MAX_LISTS = 10_000;

    private final Map<String, @Nullable Level[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Numbering numbering = new Numbering();

    /** Reads the numbering part. */
    void read(PartReader part) throws IOException {
        String definition = "";
        String list = "";
        int level = -1;
        int start = 1;
        String format = "decimal";
        String template = "";
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "abstractNum" -> definition = orEmpty(part.attribute("abstractNumId"));
                    case "num" -> list = orEmpty(part.attribute("numId"));
                    case "abstractNumId" -> {
                        if (definitionOf.size() < MAX_LISTS) {
                            definitionOf.put(list, orEmpty(part.attribute("val")));
                        }
                    }
                    case "lvlOverride" -> part.skip();
                    case "lvl" -> {
                        level = part.number("ilvl", -1, -1, Numbering.LEVELS);
                        start = 1;
                        format = "decimal";
                        template = "";
                    }
                    case "start" -> start = part.number("val", 1, 0, 32_767);
                    case "numFmt" -> format = orEmpty(part.attribute("val"));
                    case "lvlText" -> template = orEmpty(part.attribute("val"));
                    default -> {
                        // How a list looks is not asked for.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("lvl")) {
                if (level >= 0 && level < Numbering.LEVELS && definitions.size() < MAX_LISTS) {
                    definitions.computeIfAbsent(definition, unused -> new Level[Numbering.LEVELS])[level] =
                            new Level(start, OrdinalFormat.ofName(format), template);
                }
            }
        }
    }

    /** {@return the label of the next paragraph of a list, empty for none} */
    String next(String list, int level) {
        String definition = definitionOf.get(list);
        if (definition == null) {
            return "";
        }
        @Nullable Level[] levels = definitions.get(definition);
        return levels == null ? "" : numbering.next(definition, levels, level);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
