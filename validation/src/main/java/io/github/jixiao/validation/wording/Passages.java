package io.github.jixiao.validation.wording;

import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passages of a narrative, in order, by the sections that they stand below. Immutable. */
public final class Passages {

    private static final Set<SectionKey> PERFORMANCE =
            EnumSet.of(SectionKey.PERFORMANCE, SectionKey.OVERALL_PERFORMANCE, SectionKey.SPECIAL_FUND_PERFORMANCE);

    /** So many passages an ordinary section has. */
    private static final int FEW = 4;

    private final List<Section> sections;
    private final List<Passage> all;
    /** Where the passages of each section end among all. */
    private final int[] ends;

    private final List<Passage> known;
    private final List<Passage> performance;

    private Passages(Narrative narrative) {
        sections = narrative.getSections();
        all = new ArrayList<>(FEW * sections.size());
        ends = new int[sections.size()];
        for (int i = 0; i < ends.length; i++) {
            add(sections.get(i), i);
            ends[i] = all.size();
        }
        known = under(EnumSet.allOf(SectionKey.class));
        performance = under(PERFORMANCE);
    }

    /** {@return the passages of a narrative} */
    static Passages of(Narrative narrative) {
        return new Passages(narrative);
    }

    /** {@return the passages of the report} */
    public static Passages of(RuleContext context) {
        return context.view(Passages.class, () -> of(context.report().getNarrative()));
    }

    /** {@return the first passage in which one of {@code names} stands} */
    public Optional<Passage> first(Names names) {
        for (int i = 0; i < all.size(); i++) {
            if (names.isIn(all.get(i).text())) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return the passages below all headings that have a meaning, whichever it is} */
    public List<Passage> known() {
        return known;
    }

    /** {@return the passages that tell what came of the money (资金使用及绩效情况)} */
    public List<Passage> ofPerformance() {
        return performance;
    }

    /** {@return the passages of the sections of {@code keys} and of the sections below them} */
    public List<Passage> under(Set<SectionKey> keys) {
        List<Passage> passages = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            Section section = sections.get(i);
            boolean begins = section.getKey().isPresent()
                    && keys.contains(section.getKey().get());
            if (section.getLevel() <= level) {
                level = begins ? section.getLevel() : Integer.MAX_VALUE;
            }
            for (int j = from; level != Integer.MAX_VALUE && j < ends[i]; j++) {
                passages.add(all.get(j));
            }
            from = ends[i];
        }
        return Collections.unmodifiableList(passages);
    }

    private void add(Section section, int index) {
        if (!section.getHeading().isEmpty()) {
            all.add(Passage.ofHeading(section.getHeading(), section.getHeadingSpan(), index));
        }
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                all.add(Passage.ofParagraph(paragraph.text(), paragraph.span(), index, i));
            } else if (block instanceof Table table) {
                add(table, index, i);
            }
        }
    }

    private void add(Table table, int section, int block) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                all.add(new Passage(cells.get(i).text(), cells.get(i).span(), section, block, row, i));
            }
        }
    }
}
