package io.github.jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page as its lines and tables from top to bottom. Immutable.
 *
 * @param width the width of the page in hundredths of a point
 * @param height the height of the page in hundredths of a point
 * @param blocks each a {@link Line} or a {@link Table}
 */
record PageBlocks(int width, int height, List<Block> blocks) {

    /** A block of a page. */
    sealed interface Block permits Line, Table {

        /** {@return the place that orders it among the others} */
        int y();
    }

    /** A line outside of tables. */
    record Line(TextLine line) implements Block {
        @Override
        public int y() {
            return line.y();
        }
    }

    /** A table. */
    record Table(RuledTable table) implements Block {
        @Override
        public int y() {
            return table.top();
        }
    }

    /** {@return the lines and tables of a page} */
    static PageBlocks of(PageContent page) {
        List<TableOnPage> tables =
                RuleGrid.of(page).stream().map(TableOnPage::new).toList();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (tables.stream().noneMatch(table -> table.take(glyph))) {
                outside.add(glyph);
            }
        }
        List<Block> blocks = new ArrayList<>();
        TextLine.of(outside).forEach(line -> blocks.add(new Line(line)));
        tables.forEach(table -> blocks.add(new Table(table.table())));
        blocks.sort(Comparator.comparingInt(Block::y));
        return new PageBlocks(page.width(), page.height(), List.copyOf(blocks));
    }
}
