package io.github.jixiao.document.table;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table, from one or several rows of headers. Immutable.
 *
 * @param columns the columns in order
 */
record Columns(List<Column> columns) {

    /**
     * A column.
     *
     * @param piece the lowest header
     * @param phrase what all its headers say together
     * @param from the first column of the grid
     * @param to the column behind the last
     */
    record Column(Piece piece, Phrase phrase, int from, int to) {

        Role role() {
            return phrase.role();
        }
    }

    /** {@return whether a row heads columns}. */
    static boolean isHeader(List<Slot> row) {
        int strong = 0;
        int known = 0;
        int weak = 0;
        int words = 0;
        int items = 0;
        int labels = 0;
        int filled = 0;
        int blanks = 0;
        for (Slot slot : row) {
            Piece piece = slot.piece();
            if (slot.carried()) {
                continue;
            }
            if (piece.isBlank()) {
                blanks++;
                continue;
            }
            if (piece.isAmount()) {
                return false;
            }
            Phrase phrase = piece.phrase();
            boolean names = phrase.item() != null || phrase.total() || phrase.scope() != null;
            filled++;
            weak += phrase.known() && phrase.weak() ? 1 : 0;
            strong += phrase.isStrongColumn() || phrase.isStaff() || phrase.role() == Role.STAFF_KIND ? 1 : 0;
            known += phrase.isColumn() ? 1 : 0;
            words += phrase.known()
                            && phrase.role() != Role.CLASS
                            && !phrase.role().isLevel()
                    ? 1
                    : 0;
            items += phrase.known() && names ? 1 : 0;
            labels += phrase.known() && phrase.role().isText() ? 1 : 0;
        }
        boolean heads = strong > 0 && known >= 2 && 2 * known >= filled;
        boolean itemsOnly = items > 0 && items + labels >= 2 && words + 1 >= filled && (blanks <= 1 || weak == filled);
        return heads && (strong >= 2 || blanks <= 1) || itemsOnly;
    }

    /** {@return whether a row below headers heads the parts of one of them}. */
    static boolean isSubheader(List<Slot> row) {
        int known = 0;
        int filled = 0;
        for (Slot slot : row) {
            if (!slot.carried() && !slot.piece().isBlank()) {
                if (slot.piece().isAmount()) {
                    return false;
                }
                Phrase phrase = slot.piece().phrase();
                filled++;
                known += phrase.isColumn() || phrase.known() && phrase.scope() != null ? 1 : 0;
            }
        }
        boolean carried = row.stream().anyMatch(Slot::carried);
        return filled > 0 && known == filled && (filled > 1 || carried);
    }

    static Columns of(List<Slot> row) {
        List<Column> columns = new ArrayList<>();
        Phrase side = null;
        for (int i = 0; i < row.size(); i++) {
            Slot slot = row.get(i);
            Phrase phrase = slot.piece().phrase();
            int last = columns.size() - 1;
            if (slot.piece().isBlank()
                    && last >= 0
                    && columns.get(last).phrase().weak()) {
                Column half = columns.get(last);
                columns.set(last, new Column(half.piece(), half.phrase(), half.from(), slot.to()));
                continue;
            }
            Phrase next = i + 1 < row.size() ? row.get(i + 1).piece().phrase() : phrase;
            boolean heads =
                    phrase.weak() && phrase.stage() == null && phrase.role() == Role.NONE && next.stage() != null;
            if (heads && next.item() == null) {
                side = phrase;
                columns.add(new Column(slot.piece(), Merge.withRole(phrase, Role.LABEL), slot.from(), slot.to()));
                continue;
            }
            phrase = side != null && phrase.stage() != null && phrase.item() == null
                    ? Merge.below(side, phrase)
                    : phrase;
            Phrase before =
                    columns.isEmpty() ? phrase : columns.get(columns.size() - 1).phrase();
            if (phrase.ofWhich() && StagePairs.isFund(phrase) && before.stage() != null) {
                phrase = Merge.below(before, phrase);
            }
            boolean corner = Header.isCorner(phrase) && next.stage() != null;
            boolean named = i == 0 && phrase.name().endsWith("情况") && next.role() == Role.LABEL;
            boolean section = named || Header.isSection(phrase, next);
            Role role = corner || section ? section ? Role.SECTION : Role.LABEL : phrase.role();
            columns.add(new Column(slot.piece(), Merge.withRole(phrase, role), slot.from(), slot.to()));
        }
        return new Columns(List.copyOf(columns));
    }

    /** {@return these columns with another row of headers below}. */
    Columns above(List<Slot> row) {
        List<Column> lower = new ArrayList<>();
        for (Column below : of(row).columns) {
            Optional<Column> upper = above(row, below);
            Phrase phrase = upper.isPresent() && upper.get().piece() != below.piece()
                    ? Merge.below(upper.get().phrase(), below.phrase())
                    : upper.map(Column::phrase).orElse(below.phrase());
            Piece piece =
                    below.piece().isBlank() && upper.isPresent() ? upper.get().piece() : below.piece();
            lower.add(new Column(piece, phrase, below.from(), below.to()));
        }
        return new Columns(List.copyOf(lower));
    }

    /** {@return the header above one: that of its column, or the nearest in front of blank ones, which stand for its width} */
    private Optional<Column> above(List<Slot> row, Column below) {
        Optional<Column> upper = at(below.from());
        if (upper.isEmpty() || !upper.get().piece().isBlank() || below.piece().isBlank()) {
            return upper;
        }
        for (int i = columns.indexOf(upper.get()) - 1; i >= 0; i--) {
            Column before = columns.get(i);
            if (!before.piece().isBlank()) {
                boolean headed = !before.role().isText() && cell(row, before).isPresent();
                return headed ? Optional.of(before) : upper;
            }
        }
        return upper;
    }

    Optional<Column> at(int column) {
        for (Column one : columns) {
            if (one.from() <= column && column < one.to()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    boolean has(Stage stage) {
        return columns.stream().anyMatch(column -> column.phrase().stage() == stage);
    }

    boolean isOfIndicators() {
        boolean named = has(Role.NAME) || has(Role.LEVEL1) && has(Role.TARGET);
        return named && (has(Role.TARGET) || has(Role.ACTUAL) || has(Role.SCORE));
    }

    boolean isOfStaff() {
        return columns.stream()
                .anyMatch(column -> column.role() == Role.STAFF_KIND
                        || column.phrase().isStaff()
                                && !Item.RATE_STAFFING.equals(column.phrase().item()));
    }

    /** {@return whether the columns state the execution of a budget that is scored}. */
    boolean isOfExecution(Survey survey) {
        boolean scored = has(Role.SCORE) || has(Role.WEIGHT) || has(Role.RATE) && !survey.revenueParts();
        boolean list = has(Role.PROJECT_NAME) || has(Role.UNIT_NAME);
        boolean items = columns.stream().anyMatch(column -> column.phrase().hasItem());
        return scored && !list && !items && (has(Stage.EXECUTED) || has(Stage.FINAL)) && !isOfIndicators();
    }

    /** {@return whether the columns are stages and nothing else, so that their row is what the sheet is of} */
    boolean isOfStages() {
        return columns.stream()
                .allMatch(column -> column.phrase().known()
                        && column.role() == Role.NONE
                        && column.phrase().stage() != null
                        && column.phrase().item() == null);
    }

    boolean isOfOutcomes() {
        return has(Role.EXPECTED) && !isOfIndicators();
    }

    /** {@return whether a row holds words where these columns hold amounts, so that they hold no longer}. */
    boolean isReplacedBy(List<Slot> row) {
        int words = 0;
        for (Slot slot : row) {
            if (slot.piece().isAmount()) {
                return false;
            }
            boolean amounts = at(slot.from())
                    .filter(column -> column.phrase().known() && !column.role().isText())
                    .isPresent();
            words += slot.piece().isText() && !slot.carried() && amounts ? 1 : 0;
        }
        return words > 1;
    }

    /** {@return whether the nearest column in front of {@code part} that names an item heads revenue}. */
    boolean isOfRevenue(Column part) {
        boolean revenue = false;
        for (Column column : columns) {
            if (column.equals(part)) {
                return revenue;
            }
            Item item = column.phrase().item();
            boolean half = item != null && !item.path().startsWith("carryover");
            revenue = half ? item.path().startsWith("revenue") : revenue;
        }
        return false;
    }

    /** {@return whether scores stand behind weights, so that the last of two numbers is the score} */
    boolean isScoredLast() {
        Optional<Column> weight = last(Role.WEIGHT);
        Optional<Column> score = last(Role.SCORE);
        return weight.isPresent()
                && score.isPresent()
                && weight.get().from() < score.get().from();
    }

    /** {@return the first column of {@code role}}. */
    Optional<Column> first(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** {@return the last column of {@code role}}. */
    Optional<Column> last(Role role) {
        return columns.stream().filter(column -> column.role() == role).reduce((one, other) -> other);
    }

    /** {@return the cell of a row in a column, if it is not blank}. */
    static Optional<Piece> cell(List<Slot> row, Column column) {
        for (Slot slot : row) {
            if (slot.overlaps(column.from(), column.to()) && !slot.piece().isBlank()) {
                return Optional.of(slot.piece());
            }
        }
        return Optional.empty();
    }
}
