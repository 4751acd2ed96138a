package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one table after the other, row by row: by the columns in force, else by the labels in the row. */
final class TableWalk {

    private static final int MAX_HEADERS = 4;
    private static final int MIN_PROSE = 15;
    private static final int MAX_UNIT = 20;

    private final Reading reading;
    private final IndicatorRows indicators;
    private final ExecutionRows execution;
    private final NatureRows nature;
    private final PairRows pairs;
    private final BaseDataRows baseData;
    private final StaffRows staff;

    TableWalk(Reading reading) {
        this.reading = reading;
        this.indicators = new IndicatorRows(reading);
        this.execution = new ExecutionRows(reading);
        this.nature = new NatureRows(reading);
        this.pairs = new PairRows(reading);
        this.baseData = new BaseDataRows(reading);
        this.staff = new StaffRows(reading);
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
            if (nature.read(row)) {
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

        private boolean isReplaced(Columns before, List<Slot> row) {
            Piece first = own(row).get(0);
            boolean other = before.isOfIndicators() || before.isOfExecution(survey) || before.isOfOutcomes();
            return !other && !first.phrase().hasPair() && before.isReplacedBy(row);
        }

        private void head(Columns next) {
            columns = next;
            headers++;
            reading.tableUnit(unit(next));
            boolean list = next.has(Role.PROJECT_NAME)
                    || next.has(Role.LABEL) && (reading.caption.says("项目支出情况") || reading.caption.says("项目支出明细"));
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
            } else if (current == null || isPairs(current, own)) {
                pairs.read(row);
                values(own);
            } else if (current.isOfIndicators()) {
                boolean indicator = indicators.read(current, row);
                remarks(current, row, indicator);
            } else if (current.isOfOutcomes()) {
                outcomes(current, row);
            } else if (current.isOfExecution(survey)) {
                execution.read(current, row);
            } else if (current.isOfStaff()) {
                staff.read(current, row);
            } else if (current.has(Role.UNIT_NAME)) {
                units.read(current, row, survey.rowsOfAmounts() == 1);
            } else if (!baseData.read(current, row)) {
                amounts.read(current, row);
            }
        }

        private boolean isPairs(Columns current, List<Piece> own) {
            Phrase first = own.get(0).phrase();
            boolean total = first.pair().equals("TOTAL") && !current.isOfIndicators();
            boolean score =
                    first.role() == Role.SCORE && own.size() == 2 && own.get(1).isPoints();
            if (score && !current.isOfIndicators()) {
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
                boolean caption = reading.caption.add(text);
                if (!caption || piece.span().length() >= MIN_PROSE && hasDigit(text) && !phrase.known()) {
                    prose(piece);
                }
            }
            return columns == null || alone && !phrase.known();
        }

        private void outcomes(Columns current, List<Slot> row) {
            SheetDraft sheet = reading.sheets.current();
            Optional<Piece> expected = current.first(Role.EXPECTED).flatMap(column -> Columns.cell(row, column));
            Optional<Piece> actual = current.last(Role.OUTCOME).flatMap(column -> Columns.cell(row, column));
            expected.ifPresent(piece -> sheet.expected = joined(sheet.expected, piece));
            actual.ifPresent(piece -> sheet.actual = joined(sheet.actual, piece));
        }
    }

    private String joined(@Nullable String before, Piece piece) {
        String text = reading.facts.quote(piece.span());
        return before == null ? text : before + "\n" + text;
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

    private void values(List<Piece> own) {
        for (int i = 1; i < own.size(); i++) {
            Role role = own.get(i - 1).phrase().role();
            Piece value = own.get(i);
            SheetDraft sheet = reading.sheets.current();
            if (role == Role.OBJECTIVE && value.isText()) {
                sheet.expected = joined(sheet.expected, value);
            } else if (role == Role.OBJECTIVE_OUTCOME && value.isText()) {
                sheet.actual = joined(sheet.actual, value);
            } else if (value.isText()
                    && value.span().length() >= MIN_PROSE
                    && isTold(own.get(i - 1))
                    && !sheet.ofProject) {
                prose(value);
            }
        }
    }

    /** {@return whether the value behind a label is a text to be read, not a name or number}. */
    private static boolean isTold(Piece label) {
        return switch (label.phrase().pair()) {
            case "", "FUNCTIONS", "WORK_OF_YEAR", "OUTCOME_OF_YEAR", "PROBLEMS", "IMPROVEMENTS" -> true;
            default -> false;
        };
    }

    /** Leaves explanations beside indicators to those who read sentences. */
    private void remarks(Columns columns, List<Slot> row, boolean indicator) {
        if (reading.sheets.current().ofProject) {
            return;
        }
        for (Slot slot : row) {
            Role role = columns.at(slot.from()).map(Column::role).orElse(Role.NONE);
            boolean free = (role == Role.NONE || role == Role.REMARK || !indicator) && !slot.carried();
            if (free && slot.piece().isText() && slot.piece().span().length() >= MIN_PROSE) {
                prose(slot.piece());
            }
        }
    }

    private void prose(Piece piece) {
        if (!reading.sheets.current().ofProject && hasDigit(reading.facts.quote(piece.span()))) {
            reading.facts.prose.add(piece.span());
        }
    }

    private static boolean hasDigit(CharSequence text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
