package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Documents for the tests: lines of plain text, and tables whose cells stand between upright strokes, {@code {c2}} and
 * {@code {r2}} behind a cell for the columns and rows that it covers.
 */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final List<LayoutBlock> blocks = new ArrayList<>();

    static Sheet of() {
        return new Sheet();
    }

    /** {@return the facts of plain text, one line a passage} */
    static TableFacts plain(int year, String text) {
        return of().lines(text).facts(year);
    }

    Sheet lines(String lines) {
        lines.lines().forEach(this::line);
        return this;
    }

    Sheet line(String line) {
        int start = text.length();
        text.append(line).append('\n');
        blocks.add(new Passage(new Span(start, start + line.length()), 0));
        return this;
    }

    Sheet grid(String rows) {
        int start = text.length();
        List<List<Grid.Cell>> grid = rows.lines().map(this::row).toList();
        blocks.add(new Grid(grid, new Span(start, text.length())));
        return this;
    }

    private List<Grid.Cell> row(String line) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            String content = cell.strip();
            int columns = covered(content, "{c");
            int rows = covered(content, "{r");
            int brace = content.indexOf('{');
            String shown = brace < 0 ? content : content.substring(0, brace);
            int from = text.length();
            text.append(shown).append('\n');
            cells.add(new Grid.Cell(new Span(from, from + shown.length()), rows, columns));
        }
        return cells;
    }

    private static int covered(String cell, String mark) {
        int at = cell.indexOf(mark);
        return at < 0 ? 1 : Integer.parseInt(cell.substring(at + 2, cell.indexOf('}', at)));
    }

    Layout layout() {
        return new Layout(SourceDocument.of("text/plain", text.toString()), blocks);
    }

    TableFacts facts(int year) {
        return facts(year, null);
    }

    /** {@return the facts where the heading above names {@code heading}, or none where it is null} */
    TableFacts facts(int year, @Nullable Scope heading) {
        Layout layout = PlainTables.recognise(layout());
        OptionalInt fiscalYear = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
        return TableReader.read(
                layout.source(), layout.blocks(), new TableContext(fiscalYear, offset -> Optional.ofNullable(heading)));
    }

    /** {@return the statements of the vocabulary, as {@code id value text}} */
    static List<String> figures(TableFacts facts) {
        return facts.statements().stream()
                .filter(statement -> statement.id().item().isVocabulary())
                .map(Sheet::figure)
                .toList();
    }

    static String figure(Statement statement) {
        Bound bound = statement.value().bound();
        String prefix =
                bound == Bound.EXACT ? "" : bound == Bound.AT_LEAST ? ">=" : bound == Bound.AT_MOST ? "<=" : "~";
        return statement.id() + " " + prefix + statement.value().toBase().toPlainString() + " " + statement.text();
    }
}
