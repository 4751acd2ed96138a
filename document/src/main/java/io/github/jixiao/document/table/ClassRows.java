package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what rows of budget classes (类款项) spend, by their codes: 208, 20805. They serve the sums of classes, so that those
 * of a table are stated only where every one of its rows could be read.
 */
final class ClassRows {

    private static final int MAX_CODE = 7;

    private final Reading reading;
    private final List<Entry> entries = new ArrayList<>();
    private boolean whole = true;

    ClassRows(Reading reading) {
        this.reading = reading;
    }

    private record Entry(FigureId id, Amount amount, Piece cell, Object group) {}

    /** Takes a row below columns of amounts. */
    void read(Columns columns, List<Slot> row) {
        String code = "";
        for (Slot slot : row) {
            Optional<Column> column = columns.at(slot.from());
            boolean coded = column.map(Column::role).orElse(Role.NONE) == Role.CODE;
            if (coded && !slot.carried()) {
                code = code(slot.piece());
            } else if (column.isPresent() && slot.piece().isAmount() && !code.isEmpty()) {
                cell(column.get().phrase(), code, slot.piece());
            }
            whole &= slot.piece().number().kind() != CellNumber.Kind.DAMAGED;
        }
    }

    /** Takes note that a row of the table could not be read. */
    void miss() {
        whole = false;
    }

    private String code(Piece piece) {
        String text = reading.facts.quote(piece.span());
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean length = text.length() == 3 || text.length() == 5 || text.length() == MAX_CODE;
        return digits && length && (text.charAt(0) == '2' || text.charAt(0) == '3') ? text : "";
    }

    private void cell(Phrase column, String code, Piece cell) {
        Item spent = spent(column);
        boolean functional = code.charAt(0) == '2';
        if (spent == null || functional && !spent.equals(Item.EXPENDITURE) || column.stage() == Stage.ADJUSTMENT) {
            return;
        }
        Stage named = column.stage() != null ? column.stage() : reading.caption.stage();
        Stage stage = named == null ? Stage.EXECUTED : named;
        Scope caption = column.scope() != null ? column.scope() : reading.caption.scope();
        Scope scope =
                caption != null ? caption : reading.scopeOfHeading(cell.span()).orElse(Scope.ALL);
        int year = column.year() != Phrase.NO_YEAR ? column.year() : reading.caption.year();
        Item item = functional ? Item.functionalClass(code) : Item.economicClass(code);
        Object group = List.of("stage", reading.table(), stage, year, scope);
        Optional<FigureId> id = reading.dated(FigureId.of(scope, item, stage), year);
        Optional<Amount> amount = cell.number().amount(reading.outerUnit(column.unit()));
        if (id.isPresent() && amount.isPresent()) {
            entries.add(new Entry(id.get(), amount.get(), cell, group));
        }
    }

    /** {@return what the values of a column are a part of, if that is the expenditure or the basic one} */
    private @Nullable Item spent(Phrase column) {
        boolean money = column.known() && (column.role() == Role.NONE || column.role() == Role.AMOUNT);
        if (!money) {
            return null;
        }
        if (column.hasItem()) {
            return Item.EXPENDITURE.equals(column.item()) ? column.item() : null;
        }
        Item topic = reading.caption.topic().orElse(null);
        boolean staged = column.stage() != null || column.role() == Role.AMOUNT || column.total();
        boolean spending = Item.EXPENDITURE.equals(topic) || Item.EXPENDITURE_BASIC.equals(topic);
        return staged && spending ? topic : null;
    }

    /** States what was gathered; to be called behind the last row. */
    void finish() {
        if (whole) {
            entries.forEach(entry -> reading.facts.state(
                    entry.id(), entry.amount(), entry.cell().number().span(), entry.group()));
        }
        entries.clear();
        whole = true;
    }
}
