package io.github.jixiao.validation.fund;

import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of a budget that has no data says so beside it, and one that has data does not (空表须有说明). A table is empty where
 * nothing stands below the first row and behind the first column; that there is no data is wrong only beside a number
 * other than zero: zeros and dashes say the same as the note.
 */
final class EmptyTableNoted implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("FND-005");
    private static final Set<SectionKey> KEYS = EnumSet.of(
            SectionKey.GENERAL_PUBLIC_BUDGET,
            SectionKey.GOVERNMENT_FUND,
            SectionKey.STATE_CAPITAL,
            SectionKey.SOCIAL_INSURANCE,
            SectionKey.THREE_PUBLIC_EXPENSES);
    private static final String AROUND_DIGITS = " \u00a0\u3000.．,，%％+-－−()（）元万亿";
    private static final Names NO_DATA = WordList.load(
                    "words.txt", name -> FundMessages.class.getResourceAsStream(name))
            .names("no.data");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Section> sections = context.report().getNarrative().getSections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).getKey().filter(KEYS::contains).isPresent()) {
                check(sections.get(i), "/narrative/sections/" + i + "/content/value/blocks/", verdicts);
            }
        }
        return verdicts;
    }

    private static void check(Section section, String at, List<Verdict> verdicts) {
        List<Block> blocks = section.blocks();
        List<Place> empty = new ArrayList<>();
        List<Place> full = new ArrayList<>();
        boolean noted = false;
        boolean numbers = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                noted |= NO_DATA.isIn(paragraph.text());
            } else if (block instanceof Table table) {
                Place place = new Place(at + i, block.span());
                (isEmpty(table) ? empty : full).add(place);
                numbers |= hasNumbers(table);
                noted |= table.rows().stream().flatMap(List::stream).anyMatch(cell -> NO_DATA.isIn(cell.text()));
            }
        }
        if (empty.isEmpty() && full.isEmpty()) {
            return;
        }
        if (!empty.isEmpty() && !noted) {
            verdicts.add(Verdict.fail(observe("FND-005.unnoted", section, empty.get(0))));
        } else if (empty.isEmpty() && noted && numbers) {
            verdicts.add(Verdict.fail(observe("FND-005.noted", section, full.get(0))));
        } else {
            verdicts.add(Verdict.pass((empty.isEmpty() ? full : empty).get(0).pointer()));
        }
    }

    private static Observation observe(String key, Section section, Place place) {
        return Observation.violation(FundMessages.text(key, section.getHeading()), place)
                .relatedTo(section.getHeadingSpan().stream()
                        .map(span -> Place.of(place.pointer(), span))
                        .toList())
                .restingOn(key);
    }

    private static boolean isEmpty(Table table) {
        return table.rows().stream().skip(1).allMatch(row -> cells(row).allMatch(String::isBlank));
    }

    /** Rows that number the columns (栏次) are none of data. */
    private static boolean hasNumbers(Table table) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> !row.isEmpty() && !row.get(0).text().strip().equals("栏次"))
                .anyMatch(row -> cells(row).anyMatch(EmptyTableNoted::isNumber));
    }

    private static Stream<String> cells(List<Table.Cell> row) {
        return row.stream().skip(1).map(Table.Cell::text).filter(text -> !NO_DATA.isIn(text));
    }

    /** {@return whether a text is a number other than zero, with its unit or without: no year and no heading} */
    private static boolean isNumber(String text) {
        return text.codePoints().anyMatch(c -> Character.digit(c, 10) > 0)
                && text.codePoints().allMatch(c -> Character.isDigit(c) || AROUND_DIGITS.indexOf(c) >= 0);
    }
}
