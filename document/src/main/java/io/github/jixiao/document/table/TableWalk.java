package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table after the other, row by row: by the columns in force, else by the labels in the row. */
final class TableWalk {

    private static final int MAX_HEADERS = 4;
    private static final int MAX_UNIT = 20;

    private final Reading reading;
    private final IndicatorRows indicators;
    private final ExecutionRows execution;
    private final NatureRows nature;
    private final PairRows pairs;
    private final BaseDataRows baseData;
    private final StaffRows staff;
    private final ClassRows classes;
    private final CellTexts told;

    TableWalk(Reading reading) {
        this.reading = reading;
        this.indicators = new IndicatorRows(reading);
        this.execution = new ExecutionRows(reading);
        this.nature = new NatureRows(reading);
        this.pairs = new PairRows(reading);
        this.baseData = new BaseDataRows(reading);
        this.staff = new StaffRows(reading);
        this.classes = new ClassRows(reading);
        this.told = new CellTexts(reading);
    }

    /** Takes the name of a level that stands on a line of its own. */
    void level(Piece piece) {
        indicators.level(piece);
    }

    void finish() {
        baseData.finish();
    }

    void read(Grid grid) {
        reading.nextTable();
        List<List<Slot>> rows = Matrix.rows(reading.source(), grid);
        if (rows.size() < grid.rows().size()) {
            reading.facts.note(
                    ReadingNote.Kind.LIMIT_REACHED,
                    new Span(grid.span().end(), grid.span().end()));
        }
        Grids state = new Grids(rows);
        for (int i = 0; i < rows.size(); i++) {
            List<Slot> row = rows.get(i);
            boolean empty =
                    row.stream().allMatch(slot -> slot.carried() || slot.piece().isBlank());
            if (!empty) {
                state.take(row, i);
            }
        }
        nature.finish();
        classes.finish();
        reading.tableUnit(null);
        reading.caption.clear();
    }

    /** The state of one table. */
    private final class Grids {

        private final Survey survey;
        private @Nullable Columns columns;
        private AmountRows amounts;
        private UnitRows units;
        private int headers;

        Grids(List<List<Slot>> rows) {
            this.survey = Survey.of(rows);
            this.amounts = new AmountRows(
                    reading,
                    new RowContext(
                            reading.source(), survey, reading.caption.topic().orElse(null), false));
            this.units = new UnitRows(reading, amounts);
        }

        void take(List<Slot> row, int index) {
            boolean below = headers > 0 && headers < MAX_HEADERS;
            Columns before = columns;
            if (before != null && below && Columns.isSubheader(row)) {
                head(before.above(row));
                return;
            }
            if (!isExecution(row) && nature.read(row)) {
                headers = 0;
                return;
            }
            if (Columns.isHeader(row) || before != null && isReplaced(before, row)) {
                headers = 0;
                head(Columns.of(row));
                return;
            }
            headers = 0;
            List<Piece> own = own(row);
            if (own.size() == 1 && own.get(0).isText() && single(own.get(0), row.size() == 1)) {
                return;
            }
            if (columns == null) {
                own.stream().filter(TableWalk.this::isUnit).forEach(piece -> reading.caption.add(text(piece)));
            }
            data(row, own);
        }

        /** {@return whether a row holds the amounts of several stages, so that its split stands below the columns of the sheet} */
        private boolean isExecution(List<Slot> row) {
            Columns current = columns;
            long amounts = row.stream()
                    .filter(slot -> !slot.carried() && slot.piece().isAmount())
                    .count();
            return amounts > 1 && current != null && current.isOfExecution(survey);
        }

        private boolean isReplaced(Columns before, List<Slot> row) {
            Piece first = own(row).get(0);
            boolean other = before.isOfIndicators() || before.isOfExecution(survey) || before.isOfOutcomes();
            return !other && !first.phrase().hasPair() && before.isReplacedBy(row);
        }

        private void head(Columns next) {
            columns = next;
            headers++;
            reading.tableUnit(unit(next));
            boolean list = next.has(Role.PROJECT_NAME) || next.has(Role.LABEL) && reading.caption.isOfProjects();
            amounts = new AmountRows(
                    reading,
                    new RowContext(
                            reading.source(),
                            survey,
                            reading.caption.topic().orElse(null),
                            list && !next.isOfExecution(survey)));
            units = new UnitRows(reading, amounts);
        }

        private void data(List<Slot> row, List<Piece> own) {
            Columns current = columns;
            Columns implicit = implicit(row);
            if (implicit != null) {
                indicators.read(implicit, row);
            } else if (current != null && isFullMarks(current, row)) {
                return;
            } else if (current == null || isPairs(current, own)) {
                pairs.read(row);
                told.values(own);
            } else if (current.isOfIndicators()) {
                boolean indicator = indicators.read(current, row);
                told.remarks(current, row, indicator);
            } else if (current.isOfOutcomes()) {
                told.outcomes(current, row);
            } else if (own.stream().noneMatch(Piece::isAmount) && CellTexts.isProse(own)) {
                told.values(own);
            } else if (reading.caption.isOfDistrict() || !RowFit.fits(current, row)) {
                own.stream().filter(Piece::isAmount).forEach(reading::outside);
                classes.miss();
                told.remarks(current, row, true);
            } else if (current.isOfExecution(survey) || current.isOfStages() && reading.sheets.current().ofProject) {
                execution.read(current, row);
            } else if (current.isOfStaff()) {
                staff.read(current, row, survey);
            } else if (current.has(Role.UNIT_NAME)) {
                units.read(current, row, survey.rowsOfAmounts() == 1);
            } else if (!baseData.read(current, row)) {
                classes.read(current, row);
                amounts.read(current, row);
                told.remarks(current, row, true);
            }
        }

        /** {@return whether a row sums weights alone} */
        private boolean isFullMarks(Columns current, List<Slot> row) {
            List<Slot> points = row.stream()
                    .filter(slot -> !slot.carried() && slot.piece().isPoints())
                    .toList();
            boolean total = row.stream()
                    .anyMatch(slot -> slot.piece().phrase().pair().equals("TOTAL")
                            || slot.piece().phrase().isSum());
            return total
                    && points.size() == 1
                    && !current.has(Role.SCORE)
                    && current.at(points.get(0).from())
                            .filter(column -> column.role() == Role.WEIGHT)
                            .isPresent();
        }

        private boolean isPairs(Columns current, List<Piece> own) {
            Phrase first = own.get(0).phrase();
            boolean total = first.pair().equals("TOTAL") && !current.isOfIndicators();
            boolean score =
                    first.role() == Role.SCORE && own.size() == 2 && own.get(1).isPoints();
            if (score && !current.isOfIndicators()) {
                return true;
            }
            boolean alone = first.isOwnRow() && own.size() == 2 && own.get(1).isAmount();
            if (alone && !current.isOfIndicators()) {
                return true;
            }
            boolean labelled = first.hasPair() && !first.pair().equals("TOTAL") && !current.isOfIndicators();
            return total || labelled || first.pair().equals("GRADE");
        }

        /** {@return the columns of a form whose header is lost, if the row is one of its indicators}. */
        private @Nullable Columns implicit(List<Slot> row) {
            if (row.size() != IndicatorWords.IMPLICIT.size() || columns != null && columns.isOfIndicators()) {
                return null;
            }
            Piece front = row.get(0).piece();
            boolean level = front.isBlank() || front.phrase().role().isLevel();
            boolean fits = level
                    && row.get(2).piece().isText()
                    && row.get(5).piece().number().isPlain()
                    && row.get(6).piece().number().isPlain();
            return fits ? implicitColumns(row) : null;
        }

        private Columns implicitColumns(List<Slot> row) {
            List<Column> made = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Piece blank =
                        Piece.blank(reading.source(), row.get(i).piece().span().start());
                made.add(new Column(
                        blank,
                        Merge.withRole(blank.phrase(), IndicatorWords.IMPLICIT.get(i)),
                        row.get(i).from(),
                        row.get(i).to()));
            }
            return new Columns(List.copyOf(made));
        }

        /** Takes a row with one text; {@return whether nothing more is in it}. */
        private boolean single(Piece piece, boolean alone) {
            Phrase phrase = piece.phrase();
            if (phrase.role().isLevel()) {
                indicators.level(piece);
                return true;
            }
            CharSequence text = reading.facts.quote(piece.span());
            if (phrase.role() == Role.SECTION && phrase.points() != null) {
                reading.sheets.current().executionPoints = phrase.points();
                return true;
            }
            if (columns == null || alone) {
                reading.sheets.title(text);
                boolean row = columns != null && phrase.isRowLabel() && phrase.item() != null;
                boolean caption = row || reading.caption.add(text);
                if (!caption
                        || piece.span().length() >= CellTexts.MIN_PROSE
                                && CellTexts.hasDigit(text)
                                && !phrase.known()) {
                    told.prose(piece);
                }
            }
            return columns == null || alone && !phrase.known();
        }
    }

    /** {@return whether a cell names the unit of the table: 金额单位：万元} */
    private boolean isUnit(Piece piece) {
        return piece.isText() && piece.span().length() <= MAX_UNIT && Caption.unit(Fold.text(text(piece))) != null;
    }

    private String text(Piece piece) {
        return reading.facts.quote(piece.span());
    }

    private static List<Piece> own(List<Slot> row) {
        return row.stream()
                .filter(slot -> !slot.carried() && !slot.piece().isBlank())
                .map(Slot::piece)
                .toList();
    }

    private static io.github.jixiao.quantity.@Nullable MoneyUnit unit(Columns columns) {
        for (Column column : columns.columns()) {
            if (column.phrase().unit() != null && column.phrase().stage() == null && column.role() != Role.CHANGE) {
                return column.phrase().unit();
            }
        }
        return null;
    }
}
