package io.github.jixiao.document.assembly;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a report, each with what it discloses, and the parts of the outline that they come from. */
final class Sections {

    private final String source;
    private final List<Part> parts;
    private final boolean[] above;

    Sections(String source, Outline outline) {
        this.source = source;
        this.parts = outline.parts();
        this.above = new boolean[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.parent() >= 0) {
                above[part.parent()] = true;
            }
            above[i] |=
                    part.divider() && i + 1 < parts.size() && !parts.get(i + 1).divider();
        }
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.level() > 0 || !part.chunks().isEmpty()) {
                sections.add(section(i));
            }
        }
        return sections;
    }

    private Section section(int i) {
        Part part = parts.get(i);
        Section.Builder section = Section.builder()
                .key(part.key())
                .level(part.level())
                .numeral(part.numeral().map(span -> source.substring(span.start(), span.end())))
                .heading(Title.joined(
                        source, part.heading().start(), part.heading().end()))
                .content(content(i));
        if (part.level() > 0) {
            section.headingSpan(part.headingSpan());
        }
        return section.build();
    }

    private Disclosure<Section.Content> content(int i) {
        Part part = parts.get(i);
        if (part.chunks().isEmpty()) {
            return above[i] ? Disclosure.stated(new Section.Content(List.of())) : Disclosure.blank();
        }
        if (!above[i] && isNone(part)) {
            return Disclosure.none();
        }
        List<Block> blocks = new ArrayList<>(part.chunks().size());
        for (Chunk chunk : part.chunks()) {
            blocks.add(
                    chunk instanceof Chunk.Sheet sheet
                            ? table(sheet.grid())
                            : new Paragraph(text(chunk.span()), Optional.of(chunk.span())));
        }
        return Disclosure.stated(new Section.Content(blocks));
    }

    private boolean isNone(Part part) {
        Chunk only = part.chunks().get(0);
        return part.chunks().size() == 1
                && only instanceof Chunk.Prose prose
                && Emptiness.isDeclared(source, prose.body(), prose.span().end());
    }

    private Table table(Grid grid) {
        List<List<Table.Cell>> rows = new ArrayList<>(grid.rows().size());
        for (List<Grid.Cell> row : grid.rows()) {
            List<Table.Cell> cells = new ArrayList<>(row.size());
            for (Grid.Cell cell : row) {
                cells.add(new Table.Cell(
                        text(cell.span()).strip(), cell.rowSpan(), cell.columnSpan(), Optional.of(cell.span())));
            }
            rows.add(cells);
        }
        return new Table(rows, Optional.of(grid.span()));
    }

    private String text(Span span) {
        return source.substring(span.start(), span.end());
    }

    /** {@return the parts of a meaning, in order} */
    List<Part> parts(SectionKey key) {
        return parts.stream()
                .filter(part -> part.key().equals(Optional.of(key)))
                .toList();
    }

    /** {@return what the first part of a meaning and those below it disclose, without the content; empty where there is none} */
    Optional<Disclosure<Section.Content>> disclosure(SectionKey key) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).key().equals(Optional.of(key))) {
                return Optional.of(content(i));
            }
        }
        return Optional.empty();
    }

    /** {@return the paragraphs of the first part of a meaning and of all parts below it, in order} */
    List<Chunk.Prose> prose(SectionKey key) {
        List<Chunk.Prose> prose = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).key().equals(Optional.of(key))) {
                addProse(i, prose);
                for (int k = i + 1;
                        k < parts.size() && parts.get(k).level() > parts.get(i).level();
                        k++) {
                    addProse(k, prose);
                }
                return prose;
            }
        }
        return prose;
    }

    private void addProse(int i, List<Chunk.Prose> prose) {
        for (Chunk chunk : parts.get(i).chunks()) {
            if (chunk instanceof Chunk.Prose each) {
                prose.add(each);
            }
        }
    }
}
