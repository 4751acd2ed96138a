package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings are numbered in the style of their level (编号层级样式). One instance for each level that has numbered headings. */
final class HeadingStyles implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-003");
    private static final List<Ordinal.Style> STYLES = List.of(Ordinal.Style.values());
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Numbered> headings = numbered(context.report().getNarrative().getSections());
        Set<Integer> kept = new HashSet<>();
        headings.stream().filter(Numbered::fits).forEach(each -> kept.add(each.parent()));
        List<Verdict> verdicts = new ArrayList<>();
        for (Ordinal.Style style : STYLES) {
            List<Numbered> ofLevel =
                    headings.stream().filter(each -> each.right() == style).toList();
            List<SectionPlace> misfits = ofLevel.stream()
                    .filter(each -> !each.fits() && (each.isByNumber() || kept.contains(each.parent())))
                    .map(Numbered::place)
                    .toList();
            if (!ofLevel.isEmpty()) {
                verdicts.add(
                        misfits.isEmpty()
                                ? Verdict.pass("/narrative/sections")
                                : Verdict.fail(observe(misfits, style)));
            }
        }
        return verdicts;
    }

    private static List<Numbered> numbered(List<Section> sections) {
        OpenHeadings open = new OpenHeadings();
        List<Numbered> headings = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            SectionPlace place = new SectionPlace(i, sections.get(i));
            int level = open.enter(place);
            if (level > 0) {
                place.section()
                        .getNumeral()
                        .flatMap(Ordinal::parse)
                        .ifPresent(ordinal -> headings.add(new Numbered(
                                place,
                                ordinal.style(),
                                level,
                                open.parent(level).map(SectionPlace::index).orElse(-1))));
            }
        }
        return headings;
    }

    /** A heading with its number, the level that it has, and the index of the heading above, -1 for none. */
    private record Numbered(SectionPlace place, Ordinal.Style style, int level, int parent) {

        Ordinal.Style right() {
            return STYLES.get(level - 1);
        }

        boolean fits() {
            return style == right();
        }

        /** Whether its level is the stated one and not that of its meaning, which a whole list of headings may leave out. */
        boolean isByNumber() {
            return level == place.section().getLevel();
        }
    }

    private static Observation observe(List<SectionPlace> misfits, Ordinal.Style style) {
        SectionPlace first = misfits.get(0);
        String key = misfits.size() == 1 ? "STR-003.style" : "STR-003.styles";
        return Observation.violation(
                        StructureMessages.text(key, first.name(), style.sample(), misfits.size() - 1), first.place())
                .relatedTo(misfits.stream()
                        .skip(1)
                        .limit(MAX_RELATED)
                        .map(SectionPlace::place)
                        .toList())
                .restingOn(misfits.stream()
                        .limit(MAX_RELATED)
                        .map(SectionPlace::name)
                        .toArray(String[]::new));
    }
}
