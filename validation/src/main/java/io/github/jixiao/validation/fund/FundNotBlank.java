package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A budget of which there is none says so (无≠空白); one that is missing altogether is FND-001. */
final class FundNotBlank implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("FND-002");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Scope scope : Scope.fourBudgets()) {
            FundSection section = FundSection.of(scope, context);
            switch (section.presence()) {
                case ADDRESSED -> verdicts.add(Verdict.pass(section.place().pointer()));
                case BLANK -> verdicts.add(Verdict.fail(blank(section)));
                case MISSING -> {}
            }
        }
        return verdicts;
    }

    private static Observation blank(FundSection section) {
        Text name = new Text(section.scope().chinese(), section.scope().english());
        return Observation.violation(FundMessages.text("FND-002.blank", name), section.place())
                .restingOn("blank", section.scope().token());
    }
}
