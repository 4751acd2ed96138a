package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.lexis.Fold;
import java.util.ArrayList;
import java.util.List;

/** The lines below headers of amounts. What stands behind the last row that fits belongs to the table no more. */
final class AmountLines {

    private static final int MAX_WORDS = 60;
    private static final int MAX_RAGGED = 2;
    private static final int MAX_LABEL = 40;

    private final Lines lines;
    private final Header header;
    private final List<List<Grid.Cell>> rows;
    private int ragged;
    private boolean implicit;

    AmountLines(Lines lines, Header header, List<List<Grid.Cell>> rows) {
        this.lines = lines;
        this.header = header;
        this.rows = rows;
    }

    /** {@return the line behind the table whose first row is line {@code from}}. */
    int read(int from) {
        int i = from;
        int settled = from;
        int whole = rows.size();
        while (lines.has(i) && !lines.isProse(i) && ragged <= MAX_RAGGED) {
            List<Piece> words = lines.words(i);
            if (words.isEmpty() || words.size() > MAX_WORDS || FlatHeader.isHeader(lines, i)) {
                break;
            }
            int next = i + 1;
            List<Piece> row = row(words);
            if (isCut(i, row)) {
                List<Piece> cut = row.get(0).isText() ? cut(i, words) : List.of();
                if (cut.isEmpty()) {
                    break;
                }
                rows.add(Piece.cells(cut));
                i += 2;
                continue;
            }
            if (row.size() < 2) {
                List<Piece> broken = broken(i, words);
                row = broken.isEmpty() ? row : broken;
                next = broken.isEmpty() ? next : i + 2;
            }
            boolean fits = !row.isEmpty();
            row = fits || !begun(i) ? row : RowWords.ragged(lines.source(), header, words);
            if (row.isEmpty()) {
                break;
            }
            boolean alone = row.size() == 1 && isNumbered(row.get(0));
            boolean coded =
                    RowWords.isCode(words.get(0), false) || !fits && row.size() > 1 && isOfClass(row.get(0), words);
            ragged = fits || coded ? 0 : ragged + 1;
            rows.add(Piece.cells(row));
            i = next;
            if ((fits || coded) && !alone) {
                settled = i;
                whole = rows.size();
            }
        }
        rows.subList(whole, rows.size()).clear();
        return settled;
    }

    /** {@return whether the number of a row may go on in the next line, which holds nothing but digits} */
    private boolean isCut(int i, List<Piece> row) {
        if (row.stream().noneMatch(Piece::isAmount)) {
            return false;
        }
        boolean bare = header.values() == 1 && row.stream().noneMatch(Piece::isText);
        return bare || lines.has(i + 1) && goesOn(row, lines.whole(i + 1).number());
    }

    /** {@return whether the last number of a row and one behind it could be one number, which two decimals end} */
    private static boolean goesOn(List<Piece> row, CellNumber next) {
        Piece last = row.get(row.size() - 1);
        for (Piece piece : row) {
            last = piece.isBlank() ? last : piece;
        }
        int decimals = last.number().value().scale();
        boolean open = last.isAmount() && last.number().unit().isEmpty() && decimals < 2;
        return next.isPlain() && open && (decimals <= 0 || next.value().scale() <= 0);
    }

    /** {@return the row whose number a line end cut, its values and the rest behind the columns, where they belong to none} */
    private List<Piece> cut(int i, List<Piece> words) {
        List<Piece> both = new ArrayList<>(words);
        both.add(Piece.of(lines.source(), lines.span(i + 1)));
        return RowWords.ragged(lines.source(), header, both);
    }

    /** {@return whether the table has rows above line {@code i}, or the next line is one} */
    private boolean begun(int i) {
        return rows.size() > header.rows().size()
                || lines.has(i + 1)
                        && !lines.isProse(i + 1)
                        && row(lines.words(i + 1)).stream().anyMatch(Piece::isAmount);
    }

    /** {@return whether one of the labels of a row names a budget class: 九、卫生健康支出} */
    private boolean isOfClass(Piece label, List<Piece> words) {
        return words.stream()
                .anyMatch(word -> word.isText()
                        && !word.equals(label)
                        && isNumbered(word)
                        && lines.source().charAt(word.span().end() - 1) == '出');
    }

    /** {@return whether a label without values may be the heading behind the table: 三、政府性基金预算支出} */
    private boolean isNumbered(Piece label) {
        String text =
                Fold.text(lines.source(), label.span().start(), label.span().end());
        return !text.isEmpty() && LineFront.numeral(text) > 0 && !label.phrase().numbered();
    }

    private List<Piece> row(List<Piece> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Piece> row = implicit ? List.of() : RowWords.row(lines.source(), header, words);
        if (row.isEmpty()
                && header.isOfExecution()
                && (implicit || words.get(0).phrase().role().isLevel())) {
            row = IndicatorWords.implicit(lines.source(), words);
            implicit = !row.isEmpty();
        }
        return row.isEmpty() ? FlatPairs.total(words) : row;
    }

    /** {@return whether words make a label that cannot go on in the next line} */
    private boolean isWhole(List<Piece> words) {
        return words.get(0).phrase().known() && !isOpen(words);
    }

    private boolean isOpen(List<Piece> words) {
        Piece last = words.get(words.size() - 1);
        return "及和与、".indexOf(lines.source().charAt(last.span().end() - 1)) >= 0;
    }

    /** A row whose label goes on in the next line. */
    private List<Piece> broken(int i, List<Piece> words) {
        boolean text =
                words.stream().noneMatch(Piece::isAmount) && lines.span(i).length() <= MAX_LABEL;
        if (!text || isWhole(words) || !lines.has(i + 1) || lines.isProse(i + 1)) {
            return List.of();
        }
        List<Piece> first = new ArrayList<>(words);
        List<Piece> next = lines.words(i + 1);
        if (next.isEmpty()
                || next.get(0).isAmount()
                || !isOpen(words) && next.get(0).phrase().isRowLabel()) {
            return List.of();
        }
        first.add(next.get(0));
        List<Piece> joined = new ArrayList<>(List.of(RowWords.joined(lines.source(), first)));
        joined.addAll(next.subList(1, next.size()));
        return joined.get(0).phrase().isRowLabel() ? RowWords.row(lines.source(), header, joined) : List.of();
    }
}
