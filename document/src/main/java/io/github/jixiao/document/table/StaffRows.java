package io.github.jixiao.document.table;

import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows below headers of staff: 编制数 | 实际在职人数 | 控制率. */
final class StaffRows {

    private final Reading reading;

    StaffRows(Reading reading) {
        this.reading = reading;
    }

    /** Takes a row; of several units, and of the kinds of posts, only the sum is a figure. */
    void read(Columns columns, List<Slot> row, Survey survey) {
        Phrase label = label(columns, row);
        boolean sum = row.stream()
                .anyMatch(slot ->
                        slot.piece().phrase().known() && slot.piece().phrase().total());
        boolean several = survey.rowsOfAmounts() > 1 && (columns.has(Role.UNIT_NAME) || survey.grandTotal());
        if (label.role() == Role.STAFF_KIND || several && !sum && !label.isStaff()) {
            return;
        }
        boolean split = columns.columns().stream().anyMatch(StaffRows::isInPostAlone);
        for (Column column : columns.columns()) {
            Item item = item(column, label);
            boolean whole = split && Item.STAFF_IN_POST.equals(item) && !isInPostAlone(column);
            if (column.role() != Role.STAFF_KIND && item != null && !whole) {
                Columns.cell(row, column).filter(cell -> !cell.isText()).ifPresent(cell -> cell(item, cell));
            }
        }
    }

    private static Phrase label(Columns columns, List<Slot> row) {
        Phrase label = row.get(0).piece().phrase();
        for (Slot slot : row) {
            boolean text = slot.piece().isText()
                    && columns.at(slot.from())
                            .map(column ->
                                    column.role().isText() || column.piece().isBlank())
                            .orElse(false);
            label = text ? slot.piece().phrase() : label;
        }
        return label;
    }

    private static @Nullable Item item(Column column, Phrase label) {
        Phrase phrase = column.phrase();
        if (phrase.isStaff()) {
            return phrase.item();
        }
        return phrase.isSum() && label.isStaff() ? label.item() : null;
    }

    /** {@return whether a column is of those in post, not of all who are there, retired ones included} */
    private static boolean isInPostAlone(Column column) {
        return Item.STAFF_IN_POST.equals(column.phrase().item())
                && (column.phrase().name().contains("在职")
                        || column.phrase().name().contains("在编"));
    }

    private void cell(Item item, Piece cell) {
        Object group = List.of("staff", reading.table());
        if (item.equals(Item.RATE_STAFFING)) {
            reading.rate(item, cell, group);
        } else {
            reading.persons(item, cell, group);
        }
    }
}
