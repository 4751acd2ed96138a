package io.github.jixiao.document.table;

import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the texts in cells: outcomes of a sheet, and sentences, which are left to those who read them. */
final class CellTexts {

    /** The shortest text that can be a sentence. */
    static final int MIN_PROSE = 15;

    private final Reading reading;
    private final ScoreSentences scores;

    CellTexts(Reading reading) {
        this.reading = reading;
        this.scores = new ScoreSentences(reading);
    }

    void outcomes(Columns current, List<Slot> row) {
        SheetDraft sheet = reading.sheets.current();
        Optional<Piece> expected = current.first(Role.EXPECTED).flatMap(column -> Columns.cell(row, column));
        Optional<Piece> actual = current.last(Role.OUTCOME).flatMap(column -> Columns.cell(row, column));
        expected.ifPresent(piece -> sheet.expected = joined(sheet.expected, piece));
        actual.ifPresent(piece -> sheet.actual = joined(sheet.actual, piece));
    }

    private String joined(@Nullable String before, Piece piece) {
        String text = reading.facts.quote(piece.span());
        return before == null ? text : before + "\n" + text;
    }

    /** {@return whether a row is a label with sentences behind it}. */
    static boolean isProse(List<Piece> own) {
        return own.size() == 2 && own.get(1).isText() && own.get(1).span().length() >= MIN_PROSE;
    }

    /** Takes the texts behind labels of a row. */
    void values(List<Piece> own) {
        for (int i = 1; i < own.size(); i++) {
            Role role = own.get(i - 1).phrase().role();
            Piece value = own.get(i);
            SheetDraft sheet = reading.sheets.current();
            if (role == Role.OBJECTIVE && value.isText()) {
                sheet.expected = joined(sheet.expected, value);
            } else if (role == Role.OBJECTIVE_OUTCOME && value.isText()) {
                sheet.actual = joined(sheet.actual, value);
            } else if (value.isText() && isTold(own.get(i - 1))) {
                told(value, sheet);
            }
        }
    }

    private void told(Piece value, SheetDraft sheet) {
        if (sheet.ofProject || value.span().length() >= MIN_PROSE) {
            prose(value);
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
    void remarks(Columns columns, List<Slot> row, boolean indicator) {
        if (reading.sheets.current().ofProject) {
            row.stream()
                    .filter(slot ->
                            !indicator && !slot.carried() && slot.piece().isText())
                    .forEach(slot -> scores.readCell(slot.piece().span()));
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

    /** Leaves a cell to those who read sentences; of the sheet of a project only its scores are read. */
    void prose(Piece piece) {
        if (reading.sheets.current().ofProject) {
            scores.readCell(piece.span());
        } else if (hasDigit(reading.facts.quote(piece.span()))) {
            reading.facts.prose.add(piece.span());
        }
    }

    static boolean hasDigit(CharSequence text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
