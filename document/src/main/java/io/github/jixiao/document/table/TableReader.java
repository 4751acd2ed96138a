package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.document.table.LabelledValue.Label;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a document, and the sentences on scores that belong to them. Stateless. */
public final class TableReader {

    private static final int MAX_LABEL_LINE = 120;
    private static final int MAX_LABEL = 12;
    private static final int MIN_DATED = 5;
    private static final int MAX_DATED = 30;
    private static final int MIN_YEAR = 1990;
    private static final int MAX_YEAR = 2100;

    private final Reading reading;
    private final TableWalk walk;
    private final ScoreSentences sentences;

    private TableReader(Reading reading) {
        this.reading = reading;
        this.walk = new TableWalk(reading);
        this.sentences = new ScoreSentences(reading);
    }

    /**
     * {@return the facts of all tables among the blocks}
     *
     * @param source the decoded text
     * @param blocks the passages and tables in document order, tables of plain text already recognised
     * @param context what the rest of the document says
     */
    public static TableFacts read(SourceDocument source, List<LayoutBlock> blocks, TableContext context) {
        OptionalInt year = context.fiscalYear().isPresent() ? context.fiscalYear() : fiscalYear(source, blocks);
        TableReader reader = new TableReader(new Reading(source.getText(), context, year));
        for (LayoutBlock block : blocks) {
            if (block instanceof Grid grid) {
                reader.walk.read(grid);
            } else if (block instanceof Passage passage) {
                reader.passage(passage.span());
            }
        }
        reader.walk.finish();
        return reader.reading.facts.facts(reader.reading.sheets.build());
    }

    /** {@return the newest year that headers of amounts or the labels of rows name (2022年决算数, 2022年), if they name any} */
    public static OptionalInt fiscalYear(SourceDocument source, List<LayoutBlock> blocks) {
        int newest = 0;
        for (LayoutBlock block : blocks) {
            if (block instanceof Grid grid) {
                List<Phrase> labels = new ArrayList<>();
                for (List<Grid.Cell> row :
                        grid.rows().subList(0, Math.min(grid.rows().size(), Matrix.MAX_ROWS))) {
                    List<Phrase> dated = dated(source.getText(), row);
                    newest = Math.max(newest, newest(dated));
                    dated.stream().limit(1).forEach(labels::add);
                }
                newest = Math.max(newest, newest(labels));
            }
        }
        return newest < MIN_YEAR ? OptionalInt.empty() : OptionalInt.of(newest);
    }

    /** {@return the cells of a row that name a year and nothing unknown} */
    private static List<Phrase> dated(String source, List<Grid.Cell> row) {
        return row.stream()
                .filter(cell -> cell.span().length() >= MIN_DATED && cell.span().length() <= MAX_DATED)
                .map(cell -> Piece.of(source, cell.span()).phrase())
                .filter(phrase -> phrase.known() && phrase.year() >= MIN_YEAR && phrase.year() <= MAX_YEAR)
                .toList();
    }

    /** {@return the newest year of a stage, or of several that stand alone; 0 where there are none} */
    private static int newest(List<Phrase> dated) {
        int staged = 0;
        int plain = 0;
        int plains = 0;
        for (Phrase phrase : dated) {
            boolean bare = phrase.stage() == null && phrase.item() == null && phrase.role() == Role.NONE;
            staged = phrase.stage() != null ? Math.max(staged, phrase.year()) : staged;
            plain = bare ? Math.max(plain, phrase.year()) : plain;
            plains += bare ? 1 : 0;
        }
        return Math.max(staged, plains > 1 ? plain : 0);
    }

    private void passage(Span span) {
        String text = reading.facts.quote(span);
        reading.caption.apart();
        boolean caption = reading.caption.add(text);
        reading.sheets.title(text);
        if (caption) {
            Piece line = Piece.of(reading.source(), span);
            Phrase phrase = line.phrase();
            if (phrase.role() == Role.SECTION && phrase.points() != null) {
                reading.sheets.current().executionPoints = phrase.points();
            } else if (phrase.role().isLevel() && phrase.points() != null) {
                walk.level(line);
            }
        }
        labelled(span);
        sentences.read(span);
    }

    /** A line of a label and its value behind a colon or a blank. */
    private void labelled(Span span) {
        if (span.length() > MAX_LABEL_LINE) {
            return;
        }
        String source = reading.source();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (c != ':' && c != '：') {
                continue;
            }
            Phrase phrase = Piece.of(source, new Span(from, i)).phrase();
            Label label = label(phrase);
            if (label == null) {
                return;
            }
            int end = end(source, i + 1, span.end());
            Piece value = Piece.of(source, new Span(i + 1, end));
            if (!value.isBlank()) {
                String text = reading.facts.quote(value.span());
                reading.facts.read.add(value.span());
                reading.facts.labelledValues.add(new LabelledValue(label, text, value.span()));
                if (label == Label.PROJECT && !ProjectNames.inCell(text).isEmpty()) {
                    reading.sheets.project(ProjectNames.inCell(text));
                }
            }
            from = end;
            i = end - 1;
        }
    }

    private static @Nullable Label label(Phrase phrase) {
        if (!phrase.hasPair()) {
            return null;
        }
        for (Label label : Label.values()) {
            if (label.name().equals(phrase.pair())) {
                return label;
            }
        }
        return null;
    }

    /** {@return where a value ends: at two blanks, or at a blank behind which another label with a colon begins}. */
    private static int end(String source, int from, int to) {
        int i = from;
        while (i < to && CellNumber.isBlank(source.charAt(i))) {
            i++;
        }
        for (; i < to; i++) {
            if (!CellNumber.isBlank(source.charAt(i))) {
                continue;
            }
            boolean two = i + 1 < to && CellNumber.isBlank(source.charAt(i + 1));
            boolean labelled = false;
            for (int k = i; k < Math.min(to, i + MAX_LABEL); k++) {
                labelled |= source.charAt(k) == ':' || source.charAt(k) == '：';
            }
            if (two || labelled) {
                return i;
            }
        }
        return to;
    }
}
