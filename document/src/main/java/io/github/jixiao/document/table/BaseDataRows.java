package io.github.jixiao.document.table;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.BuildingControl;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the base data table (基础数据表) that are no figures of their own. */
final class BaseDataRows {

    private static final int MAX_LABEL = 60;

    private final Reading reading;
    private final List<BaseDataRow> rows = new ArrayList<>();
    private @Nullable BuildingControl building;
    private @Nullable String frugality;
    private boolean below;
    private boolean seen;

    BaseDataRows(Reading reading) {
        this.reading = reading;
    }

    /** Takes a row; {@return whether it was one of these}. */
    boolean read(Columns columns, List<Slot> row) {
        Optional<Piece> frugal = row.stream()
                .map(Slot::piece)
                .filter(piece -> piece.phrase().role() == Role.FRUGALITY)
                .findFirst();
        if (frugal.isPresent()) {
            row.stream()
                    .map(Slot::piece)
                    .filter(piece -> piece.isText() && piece != frugal.get())
                    .findFirst()
                    .ifPresent(piece -> frugality = reading.facts.quote(piece.span()));
            return true;
        }
        boolean control = columns.columns().stream()
                .anyMatch(column -> column.phrase().name().startsWith("批复规模")
                        || column.phrase().name().startsWith("实际规模"));
        if (control) {
            building(columns, row);
            return true;
        }
        boolean base = columns.columns().stream()
                .anyMatch(column -> column.phrase().name().startsWith("经费控制"));
        if (!base) {
            return false;
        }
        seen = true;
        Optional<Piece> label = label(columns, row);
        if (label.isEmpty()) {
            return false;
        }
        Phrase phrase = label.get().phrase();
        boolean item = phrase.known() && phrase.item() != null;
        below = item ? Item.EXPENDITURE_BASIC_OPERATING.equals(phrase.item()) : below;
        if (!below || item || label.get().span().length() > MAX_LABEL) {
            return false;
        }
        rows.add(new BaseDataRow(
                label(phrase, label.get()),
                amount(columns, row, true, Stage.EXECUTED),
                amount(columns, row, false, Stage.INITIAL),
                amount(columns, row, false, Stage.EXECUTED)));
        return true;
    }

    private String label(Phrase phrase, Piece piece) {
        return phrase.name().isEmpty() ? reading.facts.quote(piece.span()) : phrase.name();
    }

    private static Optional<Piece> label(Columns columns, List<Slot> row) {
        Optional<Piece> found = Optional.empty();
        for (Slot slot : row) {
            boolean value = columns.at(slot.from())
                    .map(column -> column.phrase().stage() != null)
                    .orElse(false);
            if (value) {
                break;
            }
            found = slot.piece().isText() && !(slot.carried() && found.isPresent()) ? Optional.of(slot.piece()) : found;
        }
        return found;
    }

    /** {@return the amount in the column of a stage, of the year before or the own}. */
    private Optional<Amount> amount(Columns columns, List<Slot> row, boolean last, Stage stage) {
        int newest = columns.columns().stream()
                .mapToInt(column -> column.phrase().year())
                .max()
                .orElse(Phrase.NO_YEAR);
        for (Column column : columns.columns()) {
            int year = column.phrase().year();
            boolean before = year == -1 || year > 0 && year < newest;
            if (column.phrase().stage() == stage && before == last) {
                MoneyUnit unit = column.phrase().unit();
                return Columns.cell(row, column).flatMap(cell -> reading.amount(cell, unit));
            }
        }
        return Optional.empty();
    }

    private void building(Columns columns, List<Slot> row) {
        BuildingControl.Builder built = BuildingControl.builder();
        boolean any = false;
        for (Column column : columns.columns()) {
            Optional<Piece> cell =
                    Columns.cell(row, column).filter(piece -> piece.number().isNumber());
            if (cell.isEmpty()) {
                continue;
            }
            CellNumber number = cell.get().number();
            Optional<MoneyUnit> unit = reading.outerUnit(column.phrase().unit());
            any = true;
            switch (column.phrase().name()) {
                case "批复规模" -> built.approvedArea(number.quantity("㎡"));
                case "实际规模" -> built.actualArea(number.quantity("㎡"));
                case "规模控制率" -> built.areaRate(number.percentage());
                case "预算投资" -> built.approvedInvestment(number.amount(unit));
                case "实际投资" -> built.actualInvestment(number.amount(unit));
                case "投资概算控制率" -> built.investmentRate(number.percentage());
                default -> any = false;
            }
        }
        building = any ? built.build() : building;
    }

    void finish() {
        if (seen || building != null || frugality != null) {
            reading.facts.baseDataTable = BaseDataTable.builder()
                    .rows(rows)
                    .buildingControl(Optional.ofNullable(building))
                    .frugalityMeasures(Optional.ofNullable(frugality))
                    .build();
        }
    }
}
