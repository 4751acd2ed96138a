package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A section has content or says that there is none (空白章节). Those of the four budgets are FND-002. */
final class SectionNotBlank implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-004");
    private static final int DEEPEST_LEVEL = 2;
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
        List<Verdict> verdicts = new ArrayList<>();
        List<Section> sections = context.report().getNarrative().getSections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (isJudged(section)) {
                SectionPlace place = new SectionPlace(i, section);
                verdicts.add(
                        section.getContent().isBlank()
                                ? Verdict.fail(blank(place))
                                : Verdict.pass(place.place().pointer()));
            }
        }
        return verdicts;
    }

    /** Below the second level only known sections count: what looks like a heading there may be an item of a list. */
    private static boolean isJudged(Section section) {
        boolean fund = section.getKey().filter(FUNDS::contains).isPresent();
        boolean high = section.getLevel() >= 1 && section.getLevel() <= DEEPEST_LEVEL;
        return !fund && (high || section.getKey().isPresent());
    }

    private static Observation blank(SectionPlace place) {
        return Observation.violation(StructureMessages.text("STR-004.blank", place.name()), place.place())
                .restingOn("blank", place.section().getHeading());
    }
}
