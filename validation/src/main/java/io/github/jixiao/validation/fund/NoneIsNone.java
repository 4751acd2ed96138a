package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A budget of which the report says that there is none has no amount elsewhere in it (称无而他处有金额). */
final class NoneIsNone implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("FND-003");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Map<Scope, List<Figure>> amounts = FundAmounts.ofTheYear(context);
        List<Verdict> verdicts = new ArrayList<>();
        for (Scope scope : Scope.fourBudgets()) {
            FundSection section = FundSection.of(scope, context);
            if (section.isDeclaredNone()) {
                List<Figure> contrary = amounts.getOrDefault(scope, List.of());
                verdicts.add(
                        contrary.isEmpty()
                                ? Verdict.pass(section.place().pointer())
                                : Verdict.fail(observe(section, contrary)));
            }
        }
        return verdicts;
    }

    private static Observation observe(FundSection section, List<Figure> contrary) {
        Figure first = contrary.get(0);
        Text name = new Text(section.scope().chinese(), section.scope().english());
        List<Place> related = new ArrayList<>(List.of(section.place()));
        contrary.stream().skip(1).limit(MAX_RELATED).forEach(figure -> related.add(Place.of(figure)));
        return Observation.violation(
                        FundMessages.text("FND-003.amount", name, FigureNames.full(first.id()), first.value()),
                        Place.of(first))
                .about(first.id())
                .relatedTo(related)
                .restingOn(contrary.stream()
                        .limit(MAX_RELATED)
                        .map(figure -> figure.id() + " " + figure.value())
                        .toArray(String[]::new));
    }
}
