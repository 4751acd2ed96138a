package io.github.jixiao.validation.project;

import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The projects of which the report tells what came make up all project expenditure (自评覆盖率). Checked for each scope that
 * lists projects; where all listed ones are told of, whatever the list lacks is a matter of its sum.
 */
final class EvaluationCoverage implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-005");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Scope scope : ListedProject.scopes(context)) {
            verdicts.add(check(scope, Evaluated.of(context), context));
        }
        return verdicts;
    }

    private static Verdict check(Scope scope, Evaluated evaluated, RuleContext context) {
        String at = "/budget/" + scope.property() + "/value/expenditure/project";
        ProjectExpenditure expenditure =
                context.report().getBudget().fund(scope).getExpenditure().getProject();
        List<ListedProject> projects = ListedProject.of(scope, context);
        if (!evaluated.tells() || !expenditure.isComplete()) {
            String key = evaluated.tells() ? "partial" : "noNarrative";
            return Verdict.undecidable(at, ProjectMessages.text(key));
        }
        List<ListedProject> untold = new ArrayList<>();
        List<ListedProject> toldOf = new ArrayList<>();
        for (ListedProject each : projects) {
            (evaluated.isTold(each) ? toldOf : untold).add(each);
        }
        if (untold.isEmpty()) {
            return Verdict.pass(at);
        }
        Optional<BigDecimal> told = sum(toldOf);
        Optional<BigDecimal> total = expenditure
                .getTotal()
                .getExecuted()
                .filter(amount -> amount.bound() == Bound.EXACT)
                .map(Amount::toBase)
                .or(() -> sum(projects));
        if (told.isEmpty() || total.isEmpty() || total.get().signum() <= 0) {
            return Verdict.undecidable(at, ProjectMessages.text("PRJ-005.amounts"));
        }
        Ratio.Computed coverage = new Ratio.Computed(told.get(), total.get());
        if (coverage.compareToPercent(context.parameter("leastCoverage")) >= 0) {
            return Verdict.pass(at);
        }
        return Verdict.fail(at, observe(scope, untold, coverage, context));
    }

    private static Observation observe(
            Scope scope, List<ListedProject> untold, Ratio.Computed coverage, RuleContext context) {
        FigureId id = FigureId.of(scope, Item.EXPENDITURE_PROJECT, Stage.EXECUTED);
        List<Place> related = new ArrayList<>();
        for (ListedProject each : untold.subList(0, Math.min(untold.size(), MAX_RELATED))) {
            related.add(each.place(context));
        }
        Optional<Figure> total = context.figures().first(id);
        Place place = total.isPresent() ? Place.of(total.get()) : related.get(0);
        String names = names(untold);
        return Observation.violation(
                        ProjectMessages.text(
                                "PRJ-005.less",
                                coverage.toPercentage(2),
                                context.parameter("leastCoverage")
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                names,
                                untold.size()),
                        place)
                .about(id)
                .relatedTo(related)
                .restingOn(names, total.map(each -> each.value().toString()).orElse(""));
    }

    private static String names(List<ListedProject> projects) {
        StringJoiner names = new StringJoiner("、", "", projects.size() > 3 ? "…" : "");
        for (ListedProject each : projects.subList(0, Math.min(projects.size(), 3))) {
            names.add(each.name());
        }
        return names.toString();
    }

    /** {@return the sum of the executed amounts, or empty where one is missing or approximate} */
    private static Optional<BigDecimal> sum(List<ListedProject> projects) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ListedProject each : projects) {
            Optional<Amount> amount = each.executed().filter(value -> value.bound() == Bound.EXACT);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get().toBase());
        }
        return Optional.of(sum);
    }
}
