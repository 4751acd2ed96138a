package io.github.jixiao.validation.structure;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
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
        List<Heading> headings = Heading.of(context);
        Set<Integer> kept = new HashSet<>();
        for (Heading heading : headings) {
            if (fits(heading)) {
                kept.add(parent(heading));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int level = 1; level <= STYLES.size(); level++) {
            boolean any = false;
            List<SectionPlace> misfits = new ArrayList<>();
            for (Heading heading : headings) {
                if (heading.level() == level && heading.ordinal().isPresent()) {
                    any = true;
                    if (!fits(heading) && (isByNumber(heading) || kept.contains(parent(heading)))) {
                        misfits.add(heading.place());
                    }
                }
            }
            if (any) {
                verdicts.add(
                        misfits.isEmpty()
                                ? Verdict.pass("/narrative/sections")
                                : Verdict.fail(observe(misfits, STYLES.get(level - 1))));
            }
        }
        return verdicts;
    }

    private static boolean fits(Heading heading) {
        return heading.ordinal().isPresent() && heading.ordinal().get().style() == STYLES.get(heading.level() - 1);
    }

    /** {@return the index of the heading above, -1 for none} */
    private static int parent(Heading heading) {
        return heading.parent().isPresent() ? heading.parent().get().index() : -1;
    }

    /** Whether its level is the stated one and not that of its meaning, which a whole list of headings may leave out. */
    private static boolean isByNumber(Heading heading) {
        return heading.level() == heading.place().section().getLevel();
    }

    private static Observation observe(List<SectionPlace> misfits, Ordinal.Style style) {
        SectionPlace first = misfits.get(0);
        String key = misfits.size() == 1 ? "STR-003.style" : "STR-003.styles";
        List<Place> others = new ArrayList<>();
        for (SectionPlace each : misfits.subList(1, Math.min(misfits.size(), MAX_RELATED + 1))) {
            others.add(each.place());
        }
        String[] names = new String[Math.min(misfits.size(), MAX_RELATED)];
        for (int i = 0; i < names.length; i++) {
            names[i] = misfits.get(i).name();
        }
        return Observation.violation(
                        StructureMessages.text(key, names[0], style.sample(), misfits.size() - 1), first.place())
                .relatedTo(others)
                .restingOn(names);
    }
}
