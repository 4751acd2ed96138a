package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of amounts: what a cell measures is what its row and its column say together, and the caption where both
 * are silent. A row or column that is not understood gives no figure.
 */
final class AmountRows {

    private final Reading reading;
    private final RowContext above;

    AmountRows(Reading reading, RowContext above) {
        this.reading = reading;
        this.above = above;
    }

    void read(Columns columns, List<Slot> row) {
        List<Slot> labels = row.stream().filter(slot -> isLabel(columns, slot)).toList();
        if (isNumbering(labels, row)) {
            return;
        }
        above.begin(labels, row);
        boolean reduced = isReduced(columns, row);
        int value = 0;
        for (Slot slot : row) {
            if (slot.carried() || !slot.piece().isAmount()) {
                continue;
            }
            Optional<Column> column = columns.at(slot.from());
            if (column.isEmpty()) {
                reading.outside(slot.piece());
                continue;
            }
            Piece label = above.label(labels, slot.from());
            if (!label.phrase().columns().isEmpty()) {
                listed(label, value++, slot.piece());
            } else if (isMoney(column.get())
                    && !(reduced && column.get().phrase().stage() == Stage.ADJUSTMENT)) {
                cell(columns, column.get(), label, slot.piece());
            }
        }
    }

    /** {@return whether something was taken from the budget of a row, so that what was added is not all that was changed} */
    private static boolean isReduced(Columns columns, List<Slot> row) {
        return columns.first(Role.REDUCTION)
                .flatMap(column -> Columns.cell(row, column))
                .filter(Piece::isAmount)
                .filter(piece -> piece.number().value().signum() != 0)
                .isPresent();
    }

    /** {@return whether a row only numbers the columns: 栏次 1 2 3}. */
    private static boolean isNumbering(List<Slot> labels, List<Slot> row) {
        if (labels.stream().anyMatch(slot -> slot.piece().phrase().role() == Role.CODE)) {
            return true;
        }
        int expected = 0;
        for (Slot slot : row) {
            if (slot.piece().isAmount()) {
                CellNumber number = slot.piece().number();
                boolean next = number.unit().isEmpty() && number.value().equals(BigDecimal.valueOf(expected + 1L));
                if (!next) {
                    return false;
                }
                expected++;
            }
        }
        return labels.isEmpty() && expected > 2;
    }

    private static boolean isLabel(Columns columns, Slot slot) {
        Piece piece = slot.piece();
        Role role = columns.at(slot.from()).map(Column::role).orElse(Role.NONE);
        boolean year = role == Role.LABEL && piece.phrase().year() != Phrase.NO_YEAR;
        boolean text = piece.isText()
                || year
                || piece.number().isNumber() && !piece.number().isPlain();
        boolean coded = role == Role.CODE
                && !piece.phrase().hasItem()
                && !piece.phrase().isSum();
        return text && !coded && role != Role.REASON && role != Role.REMARK && role != Role.SECTION;
    }

    private static boolean isMoney(Column column) {
        Phrase phrase = column.phrase();
        boolean role = column.role() == Role.NONE || column.role() == Role.AMOUNT;
        boolean said = phrase.stage() != null || phrase.item() != null || phrase.total() || phrase.scope() != null;
        return phrase.known()
                && role
                && (said || column.role() == Role.AMOUNT || phrase.year() != Phrase.NO_YEAR)
                && !phrase.isStaff();
    }

    /** A value of a label that lists its own columns in brackets. */
    private void listed(Piece label, int index, Piece cell) {
        Phrase phrase = label.phrase();
        if (index < phrase.columns().size() && phrase.hasItem() && !phrase.isStaff() && phrase.item() != null) {
            Phrase column = phrase.columns().get(index);
            Stage stage = column.stage();
            if (stage != null) {
                reading.money(
                        scope(phrase, column, phrase.item()),
                        phrase.item(),
                        stage,
                        column.year(),
                        cell,
                        phrase.unit(),
                        List.of("listed", reading.table(), label.span()));
            }
        }
    }

    private void cell(Columns columns, Column column, Piece label, Piece cell) {
        Phrase above = column.phrase();
        Phrase row = label.phrase();
        Item item = item(columns, column, label);
        boolean other = row.stage() != null && above.stage() != null && row.stage() != above.stage();
        if (item == null || item.kind() != Item.Kind.MONEY || other || !Merge.agree(row.scope(), above.scope())) {
            note(cell);
            return;
        }
        Stage stage = stage(above, row, item);
        if (stage == null) {
            return;
        }
        Scope scope = scope(row, above, item);
        int year = above.year() != Phrase.NO_YEAR
                ? above.year()
                : row.year() != Phrase.NO_YEAR ? row.year() : reading.caption.year();
        MoneyUnit unit = above.unit() != null ? above.unit() : row.unit();
        Object group = List.of("stage", reading.table(), stage, year, scope);
        boolean part = item.path().startsWith("revenue.") && !item.equals(Item.REVENUE_TOTAL);
        if (part && scope != Scope.ALL) {
            return;
        }
        reading.money(scope, item, stage, year, cell, unit, group);
    }

    private void note(Piece cell) {
        if (cell.number().kind() == CellNumber.Kind.DAMAGED) {
            reading.amount(cell, null);
        }
    }

    private @Nullable Item item(Columns columns, Column at, Piece label) {
        Phrase column = at.phrase();
        Phrase row = label.phrase();
        if (row.role() == Role.CHANGE) {
            return null;
        }
        Item own = spent(above.item(label));
        boolean blank = label.isBlank();
        if (column.hasItem() && above.isOfFund(row)) {
            return column.item();
        }
        if (column.hasItem()) {
            boolean sum = blank || own == null && isPlain(row);
            Item whole = own != null ? Merge.item(own, column.item()) : null;
            return sum ? spent(column.item()) : whole;
        }
        if (column.part() && own == null && isPlain(row)) {
            Item topic = reading.caption.topic().orElse(null);
            return Merge.isBelow(topic, column.item()) ? column.item() : null;
        }
        if (column.weak() && column.stage() != null && above.isOfFund(row)) {
            return column.item();
        }
        if (own != null) {
            boolean half = column.item() != null
                    && column.weak()
                    && !column.item().path().equals(head(own));
            return half && !own.path().startsWith("carryover") && !own.path().startsWith("surplus") && isHalf(own)
                    ? null
                    : own;
        }
        boolean whole = above.isOnly() || !columns.has(Role.LABEL);
        boolean sum = blank ? whole && topic(columns).isPresent() && column.stage() != null : isPlain(row);
        boolean part = column.scope() != null && column.item() == null && columns.isOfRevenue(at);
        return !sum ? null : part ? Item.REVENUE : total(columns, column, row);
    }

    /** {@return what expenditure is spent on, where the caption names the three public expenses; any other item itself} */
    private @Nullable Item spent(@Nullable Item item) {
        boolean threePublic = Item.EXPENDITURE.equals(item)
                && reading.caption.topic().filter(Item.THREE_PUBLIC::equals).isPresent();
        return threePublic ? Item.THREE_PUBLIC : item;
    }

    /** {@return whether a row is a sum, a stage or a year of what its columns name} */
    private static boolean isPlain(Phrase row) {
        boolean dated =
                row.item() == null && row.scope() == null && (row.stage() != null || row.year() != Phrase.NO_YEAR);
        return row.known() && row.role() == Role.NONE && (row.total() || dated);
    }

    private static boolean isHalf(Item item) {
        return item.path().startsWith("revenue") || item.path().startsWith("expenditure");
    }

    private static String head(Item item) {
        int point = item.path().indexOf('.');
        return point < 0 ? item.path() : item.path().substring(0, point);
    }

    /** {@return the item that the caption names, or for a table of units the title of the report}. */
    private Optional<Item> topic(Columns columns) {
        Optional<Item> topic = reading.caption.topic();
        return topic.isPresent() || !columns.has(Role.UNIT_NAME) ? topic : reading.caption.topicOfTitle();
    }

    /** {@return what a row of a sum sums: the half of the table that its column heads, else what the caption names}. */
    private @Nullable Item total(Columns columns, Phrase column, Phrase row) {
        boolean grand = row.name().endsWith("总计");
        Item half = column.weak() ? spent(column.item()) : null;
        if (half != null) {
            return grand && isHalf(half) ? Item.of(half.path() + ".total") : half;
        }
        Item topic = topic(columns).orElse(null);
        Item known = topic == null || above.isOfProjects(row) ? above.sum(row) : topic;
        return known == null || grand && isHalf(known) && above.hasCarryOver() ? null : known;
    }

    private @Nullable Stage stage(Phrase column, Phrase row, Item item) {
        Stage stage = column.stage() != null ? column.stage() : row.stage();
        if (stage == null
                && (column.weak()
                        && column.stage() == null
                        && column.role() == Role.NONE
                        && column.year() != Phrase.NO_YEAR)) {
            stage = Stage.EXECUTED;
        }
        if (stage == null) {
            stage = reading.caption.stage();
        }
        if (stage == null) {
            stage = Stage.EXECUTED;
        }
        return item.path().startsWith("carryover") ? stage == Stage.EXECUTED ? stage : null : stage;
    }

    private Scope scope(Phrase row, Phrase column, Item item) {
        Scope named = Merge.scope(row.scope(), column.scope());
        if (named != null) {
            return named;
        }
        boolean apart = item.path().startsWith("revenue.") && !item.equals(Item.REVENUE_TOTAL);
        if (apart) {
            return Scope.ALL;
        }
        Scope caption = reading.caption.scope();
        if (caption != null) {
            return caption;
        }
        boolean free = item.path().startsWith("threepublic")
                || item.path().startsWith("procurement")
                || item.equals(Item.RUNNING_COST);
        return free ? Scope.ALL : reading.scopeOfHeading(above.place()).orElse(Scope.ALL);
    }
}
