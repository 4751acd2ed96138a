package io.github.jixiao.document.table;

import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the values of a row are of the kinds that its columns hold. A row that has lost or gained a cell shifts
 * its values, which then stand below other headers than their own. Stateless.
 */
final class RowFit {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    private RowFit() {}

    static boolean fits(Columns columns, List<Slot> row) {
        boolean filled = true;
        for (Slot slot : row) {
            Optional<Column> above = columns.at(slot.from());
            filled &= !slot.piece().isBlank()
                    || above.isEmpty()
                    || !Header.isMoney(above.get().phrase());
            boolean beyond = above.isEmpty() && slot.piece().isText();
            boolean told = slot.piece().isText()
                    && slot.piece().span().length() >= CellTexts.MIN_PROSE
                    && above.filter(column -> Header.isMoney(column.phrase())).isPresent();
            if (beyond && !filled || told) {
                return false;
            }
            boolean value = !slot.carried()
                    && slot.piece().number().isNumber()
                    && slot.piece().isAmount();
            if (value && !fits(above, slot.piece().number(), filled)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a number can stand in a column; a rate may stand behind the last one, if no amount is missing in front of it} */
    private static boolean fits(Optional<Column> column, CellNumber number, boolean filled) {
        String unit = number.unit();
        if (column.isEmpty()) {
            return filled && unit.equals("%");
        }
        Phrase phrase = column.get().phrase();
        return switch (phrase.role()) {
            case RATE -> !isMoney(unit) && !unit.equals("分");
            case SCORE -> !isMoney(unit) && !unit.equals("%");
            case WEIGHT -> !isMoney(unit) && !unit.equals("%") && number.value().compareTo(MOST_POINTS) <= 0;
            case NONE, AMOUNT -> !phrase.known() || phrase.isStaff() || !unit.equals("%") && !unit.equals("分");
            default -> true;
        };
    }

    private static boolean isMoney(String unit) {
        return unit.endsWith("元") || unit.equals("万");
    }
}
