package io.github.jixiao.validation.wording;

import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers the passages of sections and of what stands below them. Stateless. */
public final class Passages {

    private static final Set<SectionKey> PERFORMANCE =
            EnumSet.of(SectionKey.PERFORMANCE, SectionKey.OVERALL_PERFORMANCE, SectionKey.SPECIAL_FUND_PERFORMANCE);

    private Passages() {}

    /** {@return the passages that tell what came of the money (资金使用及绩效情况), in order} */
    public static List<Passage> ofPerformance(Narrative narrative) {
        return under(narrative, PERFORMANCE);
    }

    /** {@return the passages of the sections of {@code keys} and of the sections below them, in order} */
    public static List<Passage> under(Narrative narrative, Set<SectionKey> keys) {
        List<Passage> passages = new ArrayList<>();
        List<Section> sections = narrative.getSections();
        int level = Integer.MAX_VALUE;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean begins = section.getKey().filter(keys::contains).isPresent();
            if (begins && (level == Integer.MAX_VALUE || section.getLevel() <= level)) {
                level = section.getLevel();
            } else if (!begins && level != Integer.MAX_VALUE && section.getLevel() <= level) {
                level = Integer.MAX_VALUE;
            }
            if (level != Integer.MAX_VALUE) {
                add(section, "/narrative/sections/" + i, passages);
            }
        }
        return passages;
    }

    private static void add(Section section, String at, List<Passage> passages) {
        if (!section.getHeading().isEmpty()) {
            passages.add(new Passage(section.getHeading(), at + "/heading", section.getHeadingSpan(), true));
        }
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String pointer = at + "/content/value/blocks/" + i;
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                passages.add(new Passage(paragraph.text(), pointer + "/paragraph/text", paragraph.span(), false));
            } else if (block instanceof Table table) {
                add(table, pointer + "/table", passages);
            }
        }
    }

    private static void add(Table table, String at, List<Passage> passages) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                Table.Cell cell = cells.get(i);
                passages.add(new Passage(cell.text(), at + "/rows/" + row + "/" + i + "/text", cell.span(), false));
            }
        }
    }
}
