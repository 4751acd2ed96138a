package io.github.jixiao.document.table;

import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import java.util.List;

/** Reads rows below headers of staff: 编制数 | 实际在职人数 | 控制率. */
final class StaffRows {

    private final Reading reading;

    StaffRows(Reading reading) {
        this.reading = reading;
    }

    /** Takes a row; of several units only the sum is a figure. */
    void read(Columns columns, List<Slot> row) {
        boolean units = columns.has(Role.UNIT_NAME);
        boolean sum = row.stream()
                .anyMatch(slot ->
                        slot.piece().phrase().known() && slot.piece().phrase().total());
        if (units && !sum) {
            return;
        }
        boolean split = columns.columns().stream().anyMatch(StaffRows::isInPostAlone);
        for (Column column : columns.columns()) {
            Item item = column.phrase().item();
            boolean whole = split && Item.STAFF_IN_POST.equals(item) && !isInPostAlone(column);
            if (column.phrase().isStaff() && item != null && !whole) {
                Columns.cell(row, column).ifPresent(cell -> cell(item, cell));
            }
        }
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
