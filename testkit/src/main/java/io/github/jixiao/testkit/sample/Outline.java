package io.github.jixiao.testkit.sample;

import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report as they are written, numbered by level. */
final class Outline {

    private static final String CHINESE = "一二三四五六七八九十";
    private static final int LEVELS = 3;

    private final List<Section> sections = new ArrayList<>();
    private final int[] numbers = new int[LEVELS + 1];

    /** Adds a section with its paragraphs; with none, everything stands in its subsections. */
    void add(int level, SectionKey key, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        paragraphs.forEach(text -> blocks.add(Paragraph.of(text)));
        add(level, key, Disclosure.stated(new Section.Content(blocks)));
    }

    /** Adds a section that says that there is none. */
    void addNone(int level, SectionKey key) {
        add(level, key, Disclosure.none());
    }

    private void add(int level, SectionKey key, Disclosure<Section.Content> content) {
        numbers[level]++;
        for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
            numbers[deeper] = 0;
        }
        sections.add(Section.builder()
                .key(key)
                .level(level)
                .numeral(numeral(level))
                .heading(key.chinese())
                .content(content)
                .build());
    }

    private String numeral(int level) {
        int number = numbers[level];
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            default -> number + "、";
        };
    }

    private static String chinese(int number) {
        int ten = CHINESE.length();
        return number <= ten ? CHINESE.substring(number - 1, number) : "十" + chinese(number - ten);
    }

    List<Section> sections() {
        return sections;
    }
}
