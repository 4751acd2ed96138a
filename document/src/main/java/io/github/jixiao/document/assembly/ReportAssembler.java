package io.github.jixiao.document.assembly;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.document.statement.Facts;
import io.github.jixiao.document.statement.Setting;
import io.github.jixiao.document.statement.StatementReader;
import io.github.jixiao.document.table.LabelledValue;
import io.github.jixiao.document.table.TableContext;
import io.github.jixiao.document.table.TableFacts;
import io.github.jixiao.document.table.TableReader;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.report.ReadResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts a report together from a document with its tables recognised. Stateless; takes time linear in the text. */
public final class ReportAssembler {

    private static final int LONGEST_PARAGRAPH = 100_000;
    private static final Span NO_SUBJECT = new Span(0, 0);

    private ReportAssembler() {}

    /** {@return the report that the document holds, and how much of it was understood} */
    public static ReadResult assemble(Layout layout) {
        String source = layout.source().getText();
        Outline outline = Outline.of(layout);
        Title title = Front.title(source, outline);
        OptionalInt year = title.year();
        if (year.isEmpty()) {
            year = TableReader.fiscalYear(layout.source(), layout.blocks());
        }
        if (year.isEmpty()) {
            year = Front.commonYear(source);
        }
        Names names = Names.of(source, title);
        int fiscal = year.orElse(0);
        Settings settings = new Settings(source, title, fiscal, title.project(), names.folded(), outline.parts());
        ScopeIndex scopes = new ScopeIndex(outline, settings);
        TableFacts tables = TableReader.read(layout.source(), layout.blocks(), new TableContext(year, scopes::at));
        Optional<String> project = title.project().or(() -> project(title, tables));
        if (!project.equals(title.project())) {
            settings = new Settings(source, title, fiscal, project, names.folded(), outline.parts());
        }
        List<ReadingNote> notes = new ArrayList<>(layout.notes());
        Facts facts = read(source, outline, settings, tables, notes);
        return new ReportDraft(layout, outline, title, year, names, facts, tables, notes).result();
    }

    private static Optional<String> project(Title title, TableFacts tables) {
        return title.isProject()
                ? tables.labelledValues().stream()
                        .filter(value -> value.label() == LabelledValue.Label.PROJECT)
                        .map(LabelledValue::text)
                        .filter(name -> !name.isBlank() && name.length() <= 100)
                        .findFirst()
                : Optional.empty();
    }

    private static Facts read(
            String source, Outline outline, Settings settings, TableFacts tables, List<ReadingNote> notes) {
        StatementReader reader = new StatementReader(source, settings.of(0));
        Span[] subjects = new Span[outline.parts().size()];
        for (int i = 0; i < outline.parts().size(); i++) {
            Part part = outline.parts().get(i);
            subjects[i] = subject(source, part, part.parent() < 0 ? NO_SUBJECT : subjects[part.parent()]);
            reader.enter(settings.of(i), subjects[i]);
            boolean below = true;
            for (Chunk chunk : part.chunks()) {
                if (chunk instanceof Chunk.Prose prose) {
                    if (below && isNumberedLike(part, prose)) {
                        below = false;
                        if (!beginsList(source, prose)) {
                            reader.enter(settings.of(Math.max(0, part.parent())));
                        }
                    }
                    if (prose.span().length() > LONGEST_PARAGRAPH) {
                        notes.add(new ReadingNote(ReadingNote.Kind.LIMIT_REACHED, prose.span(), ""));
                    } else {
                        reader.read(prose.body(), prose.span().end(), prose.level() > 0);
                    }
                }
            }
        }
        prose(reader, settings, outline, tables);
        return reader.facts();
    }

    /** Whether a paragraph has a number in the style of the heading, which it goes on from unless it begins a list. */
    private static boolean isNumberedLike(Part part, Chunk.Prose prose) {
        return part.numeral().isPresent() && prose.level() == part.level();
    }

    /** Whether the number of a paragraph is a one, so that a list of its own stands below the heading. */
    private static boolean beginsList(String source, Chunk.Prose prose) {
        String ordinal = Fold.text(source, prose.span().start(), prose.body());
        String number = ordinal.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return number.equals("1") || number.equals("一") || ordinal.startsWith("①");
    }

    /** A heading that means no section may name what the text below it and below its own headings is about. */
    private static Span subject(String source, Part part, Span above) {
        Span heading = part.heading();
        boolean ofClass = part.level() > 0 && StatementReader.namesClass(source, heading);
        boolean meant = part.level() == 0 || part.key().isPresent() && !ofClass;
        return meant ? NO_SUBJECT : above.length() > 0 ? above : heading;
    }

    /** Sentences in the cells of tables are read as those of the part that the table stands in. */
    private static void prose(StatementReader reader, Settings settings, Outline outline, TableFacts tables) {
        Set<Span> seen = new HashSet<>();
        int part = 0;
        for (Span span : tables.prose()) {
            while (part + 1 < outline.parts().size()
                    && outline.parts().get(part + 1).heading().start() <= span.start()) {
                part++;
            }
            if (seen.add(span) && span.length() <= LONGEST_PARAGRAPH) {
                Setting setting = settings.of(part);
                reader.enter(setting);
                reader.read(span.start(), span.end(), false);
            }
        }
    }
}
