package io.github.jixiao.document.sheet;

import io.github.jixiao.document.archive.PartReader;
import io.github.jixiao.document.layout.LimitReachedException;
import io.github.jixiao.document.layout.ReadingBudget;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The part of one sheet. Confined to one reading. */
final class SheetPart {

    private final PartReader part;
    private final List<String> strings;
    private final List<CellFormat> formats;
    private final boolean from1904;
    private int cellsLeft = ReadingBudget.MAX_CELLS;
    private int row = -1;
    private int column = -1;

    SheetPart(PartReader part, List<String> strings, List<CellFormat> formats, boolean from1904) {
        this.part = part;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** Reads the cells that show something. */
    void read(SheetCells cells) throws IOException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (part.name()) {
                case "row" -> {
                    row = part.number("r", row + 2, 1, 1 << 20) - 1;
                    column = -1;
                    String hidden = part.attribute("hidden");
                    if ("1".equals(hidden) || "true".equals(hidden)) {
                        part.skip();
                    }
                }
                case "c" -> cell(cells);
                case "mergeCell" -> {
                    String reference = part.attribute("ref");
                    CellRange range = reference == null ? null : CellRange.parse(reference);
                    if (range != null) {
                        cells.merge(range);
                    }
                }
                default -> {
                    // Widths, panes, filters and the like.
                }
            }
        }
    }

    private void cell(SheetCells cells) throws IOException {
        String reference = part.attribute("r");
        CellRange at = reference == null ? null : CellRange.parse(reference);
        column = at == null ? column + 1 : at.left();
        row = at == null ? Math.max(row, 0) : at.top();
        String type = part.attribute("t");
        int style = part.number("s", 0, 0, Integer.MAX_VALUE);
        String value = value();
        if (value.isEmpty()) {
            return;
        }
        if (cellsLeft-- == 0) {
            throw new LimitReachedException("cells > " + ReadingBudget.MAX_CELLS);
        }
        cells.put(row, column, text(value, type, style));
    }

    private String value() throws IOException {
        String value = "";
        int event = part.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && part.name().equals("c"))) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "v" -> value = part.text();
                    case "is" -> value = richText(part, "is");
                    default -> part.skip();
                }
            }
            event = part.next();
        }
        return value;
    }

    private String text(String value, @Nullable String type, int style) {
        if (type == null || type.equals("n")) {
            return (style < formats.size() ? formats.get(style) : CellFormat.GENERAL).show(value, from1904);
        }
        return switch (type) {
            case "s" -> {
                int index = index(value);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** {@return the text of the runs up to the end of an element, without their ruby text} */
    static String richText(PartReader part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int event = part.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && part.name().equals(element))) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (part.name().equals("t")) {
                    text.append(part.text());
                } else if (part.name().equals("rPh")) {
                    part.skip();
                }
            }
            event = part.next();
        }
        return text.toString();
    }
}
