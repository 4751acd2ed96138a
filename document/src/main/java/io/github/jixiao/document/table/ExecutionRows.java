package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a score sheet on the execution of the budget (预算执行情况). */
final class ExecutionRows {

    private final Reading reading;

    ExecutionRows(Reading reading) {
        this.reading = reading;
    }

    void read(Columns columns, List<Slot> row) {
        Piece label = label(columns, row);
        Phrase phrase = label.phrase();
        SheetDraft sheet = reading.sheets.current();
        boolean first = sheet.execution.isEmpty();
        Item item = item(sheet, phrase, label, first);
        boolean whole = item != null && (sheet.ofProject || item.equals(Item.EXPENDITURE));
        Scope scope = phrase.scope() == null ? Scope.ALL : phrase.scope();
        Object rowKey = List.of("execution", reading.table(), label.span());
        ExecutionRow.Builder built =
                ExecutionRow.builder().scope(scope).label(text(label, columns)).item(counted(item, whole));
        StagedAmount.Builder amounts = StagedAmount.builder();
        boolean any = false;
        Optional<Score> weight = Optional.empty();
        for (Column column : columns.columns()) {
            Optional<Piece> cell = Columns.cell(row, column);
            if (cell.isEmpty() || cell.get() == label) {
                continue;
            }
            Stage stage = stage(columns, column);
            if (stage != null && column.role() == Role.NONE && !column.phrase().hasItem()) {
                Optional<Amount> amount = money(scope, item, stage, column, phrase, cell.get());
                amount.ifPresent(value -> amounts.put(stage, value));
                any |= amount.isPresent();
            } else if (column.role() == Role.RATE) {
                var rate = !whole
                        ? cell.get().number().percentage()
                        : reading.rate(Item.RATE_EXECUTION, cell.get(), rowKey);
                built.rate(rate);
                any |= rate.isPresent();
            } else if (column.role() == Role.WEIGHT) {
                weight = cell.get().number().score();
            } else if (column.role() == Role.SCORE) {
                var score =
                        !whole ? cell.get().number().score() : reading.score(Item.SCORE_EXECUTION, cell.get(), rowKey);
                built.score(score);
                any |= score.isPresent();
            } else if (column.role() == Role.REASON && cell.get().isText()) {
                explain(item, scope, cell.get());
            }
        }
        if (any) {
            Span place = place(row, label);
            Optional<BigDecimal> points = first ? points(columns) : Optional.empty();
            BigDecimal headed = points.orElse(first ? sheet.executionPoints : null);
            sheet.execution.add(built.amounts(amounts.build())
                    .weight(weight.or(() -> Optional.ofNullable(headed).map(Score::new)))
                    .span(place)
                    .build());
            sheet.cover(place);
        }
    }

    /** {@return the points that stand in the header of the part or of the scores}. */
    private static Optional<BigDecimal> points(Columns columns) {
        for (Column column : columns.columns()) {
            boolean heads = column.role() == Role.SECTION || column.role() == Role.SCORE;
            if (heads && column.phrase().points() != null) {
                return Optional.of(column.phrase().points());
            }
        }
        return Optional.empty();
    }

    private static String text(Piece label, Columns columns) {
        String name = label.phrase().name();
        if (!name.isEmpty()) {
            return name;
        }
        return columns.columns().stream()
                .map(column -> column.phrase().name())
                .filter(header -> header.startsWith("预算执行") && !header.endsWith("率") && !header.endsWith("数"))
                .findFirst()
                .orElse("预算执行情况");
    }

    private static Span place(List<Slot> row, Piece label) {
        Span place = label.span();
        for (Slot slot : row) {
            if (!slot.carried() && !slot.piece().isBlank()) {
                place = place.length() == 0
                        ? slot.piece().span()
                        : place.union(slot.piece().span());
            }
        }
        return place;
    }

    /** {@return the nearest text in front of the amounts that is no heading of the part}. */
    private Piece label(Columns columns, List<Slot> row) {
        Piece found = Piece.blank(reading.source(), row.get(0).piece().span().start());
        for (Slot slot : row) {
            Optional<Column> column = columns.at(slot.from());
            boolean value = column.isPresent()
                    && (stage(columns, column.get()) != null || column.get().role() == Role.RATE);
            if (value || slot.piece().isAmount()) {
                break;
            }
            boolean section = slot.piece().phrase().role() == Role.SECTION
                    || slot.carried() && slot.piece().phrase().role() != Role.NONE;
            if (slot.piece().isText() && !section) {
                found = slot.piece();
            }
        }
        return found;
    }

    private static @Nullable Item item(SheetDraft sheet, Phrase phrase, Piece label, boolean first) {
        Item whole = sheet.ofProject ? sheet.project.isEmpty() ? null : Item.project(sheet.project) : Item.EXPENDITURE;
        if (label.isBlank()) {
            return first ? whole : null;
        }
        if (!phrase.known() || phrase.role() == Role.IGNORED) {
            return null;
        }
        if (phrase.hasItem() && phrase.item() != null && !phrase.item().equals(Item.EXPENDITURE)) {
            return !sheet.ofProject && phrase.item().path().startsWith("expenditure.") ? phrase.item() : null;
        }
        boolean sum = phrase.sheet() || phrase.total() || phrase.item() != null || phrase.scope() != null;
        return sum ? whole : null;
    }

    /** {@return what the amounts of a row are of} */
    private static ExecutionItem counted(@Nullable Item item, boolean whole) {
        if (Item.EXPENDITURE_BASIC.equals(item)) {
            return ExecutionItem.BASIC_EXPENDITURE;
        }
        if (Item.EXPENDITURE_PROJECT.equals(item)) {
            return ExecutionItem.PROJECT_EXPENDITURE;
        }
        return whole ? ExecutionItem.TOTAL : ExecutionItem.NO_FIGURE;
    }

    private static @Nullable Stage stage(Columns columns, Column column) {
        Phrase phrase = column.phrase();
        if (phrase.stage() == null || column.role() != Role.NONE) {
            return null;
        }
        boolean initial = columns.columns().stream()
                .anyMatch(one ->
                        one.phrase().stage() == Stage.INITIAL && !one.phrase().plain() && one.role() == Role.NONE);
        boolean settled = columns.has(Stage.FINAL);
        return phrase.plain() && (initial || !settled) ? Stage.FINAL : phrase.stage();
    }

    private Optional<Amount> money(
            Scope scope, @Nullable Item item, Stage stage, Column column, Phrase label, Piece cell) {
        MoneyUnit unit = column.phrase().unit() != null ? column.phrase().unit() : label.unit();
        if (item == null) {
            return reading.amount(cell, unit);
        }
        Object group = List.of("stage", reading.table(), stage);
        return reading.money(scope, item, stage, column.phrase().year(), cell, unit, group);
    }

    private void explain(@Nullable Item item, Scope scope, Piece cell) {
        if (item != null) {
            FigureId id = FigureId.of(scope, item, Stage.EXECUTED);
            reading.facts.explanations.add(new Explanation(
                    new Explanation.OfFigure(id), reading.facts.quote(cell.span()), Optional.of(cell.span())));
        }
    }
}
