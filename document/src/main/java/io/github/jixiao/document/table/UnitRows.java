package io.github.jixiao.document.table;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.report.StatedFigures;
import java.util.List;
import java.util.Optional;

/** Reads tables of which every row is a unit: their sum is the department's, the others are budgets of units. */
final class UnitRows {

    private static final int MAX_NAME = 80;

    private final Reading reading;
    private final AmountRows amounts;

    UnitRows(Reading reading, AmountRows amounts) {
        this.reading = reading;
        this.amounts = amounts;
    }

    /** Takes a row; {@code only} where no other row holds amounts, so that it is the department itself. */
    void read(Columns columns, List<Slot> row, boolean only) {
        Optional<Column> names = columns.first(Role.UNIT_NAME);
        Optional<Piece> name = names.flatMap(column -> Columns.cell(row, column));
        boolean sum = name.isEmpty()
                || name.get().phrase().known() && name.get().phrase().total();
        if (sum) {
            amounts.read(columns, row);
            return;
        }
        String unit = reading.facts.quote(name.get().span()).strip();
        List<Slot> values = row.stream()
                .filter(slot -> !names.get().equals(columns.at(slot.from()).orElse(null)))
                .toList();
        List<Statement> aside = reading.facts.aside(() -> amounts.read(columns, values));
        if (!aside.isEmpty() && unit.length() <= MAX_NAME) {
            Budget.Builder budget = Budget.builder();
            StatedFigures.ownYear(aside).forEach(budget::putStated);
            reading.facts.unitBudgets.add(new UnitBudget(unit, budget.build()));
        }
        if (only) {
            amounts.read(columns, values);
        }
    }
}
