package io.github.jixiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Layouts as lines, for assertions. */
public final class Shown {

    private Shown() {}

    /**
     * {@return a line for each passage, {@code #} for each heading level before it, and for each row of a table, whose
     * cells are framed by bars and tell their spans if they cover more than one row and column}
     */
    public static List<String> lines(Layout layout) {
        List<String> lines = new ArrayList<>();
        for (LayoutBlock block : layout.blocks()) {
            if (block instanceof Passage passage) {
                String marks = "#".repeat(passage.headingLevel());
                lines.add((marks.isEmpty() ? "" : marks + " ") + layout.source().quote(passage.span()));
            } else {
                for (List<Grid.Cell> row : ((Grid) block).rows()) {
                    lines.add(row.stream().map(cell -> cell(layout, cell)).collect(Collectors.joining("|", "|", "|")));
                }
            }
        }
        return lines;
    }

    /** {@return the texts of the layout without white space} */
    public static String bare(Layout layout) {
        return layout.source()
                .getText()
                .codePoints()
                .filter(c -> !Blanks.isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String cell(Layout layout, Grid.Cell cell) {
        String text = layout.source().quote(cell.span()).replace('\n', '/');
        return cell.rowSpan() == 1 && cell.columnSpan() == 1
                ? text
                : text + "{" + cell.rowSpan() + "x" + cell.columnSpan() + "}";
    }
}
