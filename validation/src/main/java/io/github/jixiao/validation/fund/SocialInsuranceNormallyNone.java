package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.ArrayList;
import java.util.List;

/** Only a unit that administers social insurance has a social insurance funds budget (社保基金预算一般应为无). */
final class SocialInsuranceNormallyNone implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("FND-004");
    private static final Names AGENCIES = WordList.load(
                    "words.txt", name -> FundMessages.class.getResourceAsStream(name))
            .names("social.insurance.agency");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        FundSection section = FundSection.of(Scope.SOCIAL_INSURANCE, context);
        List<Figure> amounts = FundAmounts.ofTheYear(context).getOrDefault(Scope.SOCIAL_INSURANCE, List.of());
        if (amounts.isEmpty()) {
            boolean addressed = section.presence() == FundSection.Presence.ADDRESSED;
            return addressed ? List.of(Verdict.pass(section.place().pointer())) : List.of();
        }
        Figure first = amounts.get(0);
        List<String> names = names(context);
        if (names.isEmpty()) {
            return List.of(Verdict.undecidable(first.pointer(), FundMessages.text("FND-004.unnamed")));
        }
        if (names.stream().anyMatch(AGENCIES::isIn)) {
            return List.of(Verdict.pass(first.pointer()));
        }
        return List.of(Verdict.fail(Observation.violation(
                        FundMessages.text("FND-004.amount", names.get(0), FigureNames.full(first.id()), first.value()),
                        Place.of(first))
                .about(first.id())
                .relatedTo(List.of(section.place()))
                .restingOn(names.get(0), first.value().toString())));
    }

    /** {@return what the unit calls itself, and the units below it, one of which may be the agency} */
    private static List<String> names(RuleContext context) {
        OrganizationProfile organization = context.report().getOrganization();
        List<String> names = new ArrayList<>();
        organization.getName().ifPresent(names::add);
        context.report().getCompilingUnit().ifPresent(names::add);
        if (!names.isEmpty()) {
            names.addAll(organization.getShortNames());
            names.addAll(organization.getSubordinateUnits().names());
        }
        return names;
    }
}
