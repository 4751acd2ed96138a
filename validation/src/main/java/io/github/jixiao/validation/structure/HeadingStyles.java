package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headings are numbered in the style of their level (编号层级样式). One instance for each level that has numbered headings. */
final class HeadingStyles implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-003");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Ordinal.Style[] styles = Ordinal.Style.values();
        List<List<SectionPlace>> misfits = new ArrayList<>();
        boolean[] numbered = new boolean[styles.length];
        for (int i = 0; i < styles.length; i++) {
            misfits.add(new ArrayList<>());
        }
        List<Section> sections = context.report().getNarrative().getSections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Optional<Ordinal> ordinal = section.getNumeral().flatMap(Ordinal::parse);
            int level = section.getLevel() - 1;
            if (ordinal.isPresent() && level >= 0 && level < styles.length) {
                numbered[level] = true;
                if (ordinal.get().style() != styles[level]) {
                    misfits.get(level).add(new SectionPlace(i, section));
                }
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int level = 0; level < styles.length; level++) {
            if (numbered[level]) {
                verdicts.add(
                        misfits.get(level).isEmpty()
                                ? Verdict.pass("/narrative/sections")
                                : Verdict.fail(observe(misfits.get(level), styles[level])));
            }
        }
        return verdicts;
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
