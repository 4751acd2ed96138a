package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.message.Text;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The ten-section outline addresses each of the four budgets (四本预算均应表态), if only to say that there is none. */
final class FundAddressed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("FND-001");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        if (context.report().getTemplate() != TemplateProfile.HUNAN_TEN_SECTION) {
            return List.of(Verdict.notApplicable("", FundMessages.text("FND-001.otherOutline")));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Scope scope : Scope.fourBudgets()) {
            FundSection section = FundSection.of(scope, context);
            verdicts.add(
                    section.presence() == FundSection.Presence.MISSING
                            ? Verdict.fail(missing(section))
                            : Verdict.pass(section.place().pointer()));
        }
        return verdicts;
    }

    private static Observation missing(FundSection section) {
        Text name = new Text(section.scope().chinese(), section.scope().english());
        return Observation.violation(FundMessages.text("FND-001.missing", name), section.place())
                .restingOn("missing", section.scope().token());
    }
}
