package io.github.jixiao.testkit.mutant;

import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The sections of a report, to be changed.
 *
 * @param report the report
 * @param list its sections
 */
record Sections(PerformanceReport report, List<Section> list) {

    /** The part in which paragraphs on the performance stand, by the outline. */
    private static final Set<SectionKey> PERFORMANCE = Set.of(SectionKey.PERFORMANCE, SectionKey.OVERALL_PERFORMANCE);

    static Sections of(PerformanceReport report) {
        return new Sections(report, report.getNarrative().getSections());
    }

    PerformanceReport with(List<Section> sections) {
        return Edits.narrative(report, narrative -> narrative.withSections(sections));
    }

    /** {@return the report with a change to each section of these meanings} */
    PerformanceReport change(Set<SectionKey> keys, UnaryOperator<Section> change) {
        return with(list.stream()
                .map(section -> section.getKey().filter(keys::contains).isPresent() ? change.apply(section) : section)
                .toList());
    }

    PerformanceReport without(SectionKey key) {
        return with(list.stream()
                .filter(section -> section.getKey().filter(key::equals).isEmpty())
                .toList());
    }

    PerformanceReport content(SectionKey key, Disclosure<Section.Content> content) {
        return change(Set.of(key), section -> section.withContent(content));
    }

    PerformanceReport add(SectionKey key, Block block) {
        return change(Set.of(key), section -> section.withContent(blocks(Edits.and(section.blocks(), block))));
    }

    /** {@return the report with a paragraph more on its performance} */
    PerformanceReport tell(String words) {
        for (int i = 0; i < list.size(); i++) {
            Section section = list.get(i);
            if (section.getKey().filter(PERFORMANCE::contains).isPresent()
                    && !section.blocks().isEmpty()) {
                List<Section> changed = new ArrayList<>(list);
                changed.set(i, section.withContent(blocks(Edits.and(section.blocks(), Paragraph.of(words)))));
                return with(changed);
            }
        }
        throw new java.util.NoSuchElementException("section: none tells of the performance");
    }

    static Disclosure<Section.Content> blocks(List<? extends Block> blocks) {
        return Disclosure.stated(new Section.Content(List.copyOf(blocks)));
    }

    static Disclosure<Section.Content> paragraph(String words) {
        return blocks(List.of(Paragraph.of(words)));
    }
}
