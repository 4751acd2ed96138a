package io.github.jixiao.document.sheet;

import io.github.jixiao.document.archive.OfficePackage;
import io.github.jixiao.document.archive.PartReader;
import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LimitReachedException;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads spreadsheets of the XML format: the visible sheets with the values that their cells show. Formulas are not
 * computed; the value stored with them stands.
 */
public final class SpreadsheetParser implements DocumentParser {

    /** The part that lists the sheets. */
    public static final String WORKBOOK = "xl/workbook.xml";

    private static final String FOLDER = "xl/";
    private static final int MAX_SHEETS = 1000;
    private static final int MAX_STRINGS = 2_000_000;

    /** Makes a parser. */
    public SpreadsheetParser() {}

    private record Sheet(String name, String relation) {}

    @Override
    public void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) throws IOException {
        OfficePackage parts = OfficePackage.open(content);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = workbook(parts, budget, sheets);
        Map<String, String> targets = relations(parts, budget);
        List<String> strings = strings(parts, budget);
        List<CellFormat> formats = formats(parts, budget);
        for (Sheet sheet : sheets) {
            String target = targets.get(sheet.relation());
            Optional<InputStream> part = target == null ? Optional.empty() : parts.open(target);
            if (part.isPresent()) {
                if (!isDefaultName(sheet.name())) {
                    out.paragraph(sheet.name(), 1);
                }
                SheetCells cells = new SheetCells();
                try (PartReader reader = new PartReader(part.get(), budget)) {
                    new SheetPart(reader, strings, formats, from1904).read(cells);
                } catch (LimitReachedException limit) {
                    cells.read(out);
                    throw limit;
                }
                cells.read(out);
            }
        }
    }

    private static boolean workbook(OfficePackage parts, ReadingBudget budget, List<Sheet> sheets) throws IOException {
        boolean from1904 = false;
        Optional<InputStream> in = parts.open(WORKBOOK);
        if (in.isEmpty()) {
            throw new IOException("no " + WORKBOOK);
        }
        try (PartReader part = new PartReader(in.get(), budget)) {
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (part.name().equals("workbookPr")) {
                    String date1904 = part.attribute("date1904");
                    from1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (part.name().equals("sheet") && sheets.size() < MAX_SHEETS) {
                    String state = part.attribute("state");
                    String name = part.attribute("name");
                    String relation = part.attribute("id");
                    if ((state == null || state.equals("visible")) && relation != null) {
                        sheets.add(new Sheet(name == null ? "" : name, relation));
                    }
                }
            }
        }
        return from1904;
    }

    private static Map<String, String> relations(OfficePackage parts, ReadingBudget budget) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Optional<InputStream> in = parts.open("xl/_rels/workbook.xml.rels");
        if (in.isPresent()) {
            try (PartReader part = new PartReader(in.get(), budget)) {
                for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                    if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("Relationship")) {
                        String id = part.attribute("Id");
                        String target = part.attribute("Target");
                        if (id != null && target != null && targets.size() < 2 * MAX_SHEETS) {
                            targets.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
                        }
                    }
                }
            }
        }
        return targets;
    }

    private static List<String> strings(OfficePackage parts, ReadingBudget budget) throws IOException {
        List<String> strings = new ArrayList<>();
        Optional<InputStream> in = parts.open("xl/sharedStrings.xml");
        if (in.isPresent()) {
            try (PartReader part = new PartReader(in.get(), budget)) {
                for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                    if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("si")) {
                        if (strings.size() >= MAX_STRINGS) {
                            throw Unreadable.tooLarge();
                        }
                        strings.add(SheetPart.richText(part, "si"));
                    }
                }
            }
        }
        return strings;
    }

    private static List<CellFormat> formats(OfficePackage parts, ReadingBudget budget) throws IOException {
        List<CellFormat> formats = new ArrayList<>();
        Optional<InputStream> in = parts.open("xl/styles.xml");
        if (in.isEmpty()) {
            return formats;
        }
        Map<Integer, CellFormat> own = new HashMap<>();
        boolean inCellFormats = false;
        try (PartReader part = new PartReader(in.get(), budget)) {
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                if (event == XMLStreamConstants.CHARACTERS) {
                    continue;
                }
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                switch (part.name()) {
                    case "cellXfs" -> inCellFormats = start;
                    case "numFmt" -> {
                        String code = start ? part.attribute("formatCode") : null;
                        if (code != null) {
                            own.put(part.number("numFmtId", -1, -1, Integer.MAX_VALUE), CellFormat.of(code));
                        }
                    }
                    case "xf" -> {
                        if (start && inCellFormats) {
                            int id = part.number("numFmtId", 0, 0, Integer.MAX_VALUE);
                            @Nullable CellFormat format = own.get(id);
                            formats.add(format == null ? CellFormat.builtIn(id) : format);
                        }
                    }
                    default -> {
                        // How a cell looks otherwise is not asked for.
                    }
                }
            }
        }
        return formats;
    }

    /** Whether a name is one that a program gives to new sheets, which says nothing. */
    private static boolean isDefaultName(String name) {
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        String word = name.substring(0, digits);
        return digits < name.length() && (word.equals("Sheet") || word.equals("sheet") || word.equals("工作表"));
    }
}
