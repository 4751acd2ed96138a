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
        boolean[] numbered = new boolean[OpenHeadings.LEVELS + 1];
        List<Heading> others = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.ordinal().isPresent()) {
                numbered[heading.level()] = true;
                if (!fits(heading)) {
                    others.add(heading);
                }
            }
        }
        Set<Integer> kept = others.isEmpty() ? Set.of() : kept(headings);
        List<Verdict> verdicts = new ArrayList<>();
        for (int level = 1; level < numbered.length; level++) {
            if (numbered[level]) {
                verdicts.add(judge(level, others, kept));
            }
        }
        return verdicts;
    }

    /** {@return the indexes of the headings below which the style of their level is kept at least once} */
    private static Set<Integer> kept(List<Heading> headings) {
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            if (fits(headings.get(i))) {
                kept.add(parent(headings.get(i)));
            }
        }
        return kept;
    }

    /** {@return the verdict on a level, given the numbered headings of all levels that are in another style} */
    private static Verdict judge(int level, List<Heading> others, Set<Integer> kept) {
        List<SectionPlace> misfits = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Heading heading = others.get(i);
            if (heading.level() == level && (isByNumber(heading) || kept.contains(parent(heading)))) {
                misfits.add(heading.place());
            }
        }
        return misfits.isEmpty()
                ? Verdict.pass("/narrative/sections")
                : Verdict.fail(observe(misfits, STYLES.get(level - 1)));
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
        int related = Math.min(misfits.size() - 1, MAX_RELATED);
        List<Place> others = new ArrayList<>(related);
        for (int i = 1; i <= related; i++) {
            others.add(misfits.get(i).place());
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
