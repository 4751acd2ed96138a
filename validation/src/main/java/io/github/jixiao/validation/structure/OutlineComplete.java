package io.github.jixiao.validation.structure;

import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The ten sections of the outline are there, in its order (十部分齐全且有序). A missing section on one of the four budgets
 * is FND-001.
 */
final class OutlineComplete implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-001");
    private static final Set<SectionKey> FUNDS = EnumSet.of(
            SectionKey.GENERAL_PUBLIC_BUDGET,
            SectionKey.GOVERNMENT_FUND,
            SectionKey.STATE_CAPITAL,
            SectionKey.SOCIAL_INSURANCE);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        if (context.report().getTemplate() != TemplateProfile.HUNAN_TEN_SECTION) {
            return List.of(Verdict.notApplicable("", StructureMessages.text("STR-001.otherOutline")));
        }
        Set<SectionKey> inOrder = longestInOrder(context);
        List<Verdict> verdicts = new ArrayList<>();
        for (SectionKey key : SectionKey.outline()) {
            OptionalInt index = context.section(key);
            verdicts.add(
                    index.isEmpty() ? missing(key) : present(key, index.getAsInt(), inOrder.contains(key), context));
        }
        return verdicts;
    }

    private static Verdict missing(SectionKey key) {
        if (FUNDS.contains(key)) {
            return Verdict.notApplicable("/narrative/sections", StructureMessages.text("STR-001.fund", name(key)));
        }
        return Verdict.fail(Observation.violation(
                        StructureMessages.text("STR-001.missing", name(key)), Place.of("/narrative/sections"))
                .restingOn("missing", key.name()));
    }

    private static Verdict present(SectionKey key, int index, boolean inOrder, RuleContext context) {
        Section section = context.report().getNarrative().getSections().get(index);
        SectionPlace place = new SectionPlace(index, section);
        if (inOrder) {
            return Verdict.pass(place.place().pointer());
        }
        return Verdict.fail(Observation.violation(
                        StructureMessages.text("STR-001.misplaced", place.name(), name(key)), place.place())
                .restingOn("misplaced", key.name()));
    }

    /** {@return the most sections that stand in the order of the outline: what is left out is misplaced} */
    private static Set<SectionKey> longestInOrder(RuleContext context) {
        List<SectionKey> present = SectionKey.outline().stream()
                .filter(key -> context.section(key).isPresent())
                .toList();
        List<Set<SectionKey>> best = new ArrayList<>();
        Set<SectionKey> longest = EnumSet.noneOf(SectionKey.class);
        for (int i = 0; i < present.size(); i++) {
            Set<SectionKey> chain = EnumSet.noneOf(SectionKey.class);
            for (int j = 0; j < i; j++) {
                boolean before = context.section(present.get(j)).getAsInt()
                        < context.section(present.get(i)).getAsInt();
                if (before && best.get(j).size() > chain.size()) {
                    chain = best.get(j);
                }
            }
            Set<SectionKey> extended = EnumSet.copyOf(chain);
            extended.add(present.get(i));
            best.add(extended);
            if (extended.size() > longest.size()) {
                longest = extended;
            }
        }
        return longest;
    }

    private static Text name(SectionKey key) {
        return new Text(key.chinese(), key.english());
    }
}
