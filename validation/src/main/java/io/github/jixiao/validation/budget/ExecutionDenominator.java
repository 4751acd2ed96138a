package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The execution rate of a score sheet is taken by the final budget and not by the initial one (执行率分母口径). */
final class ExecutionDenominator implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-005");
    private static final FigureId RATE = FigureId.of(Item.RATE_EXECUTION);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, Figure> rates = new HashMap<>();
        context.figures().mentions(RATE).forEach(rate -> rates.putIfAbsent(rate.pointer(), rate));
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            List<ExecutionRow> rows = sheets.get(i).getExecution();
            for (int j = 0; j < rows.size(); j++) {
                String at = "/performance/scoreSheets/" + i + "/execution/" + j + "/rate";
                check(rows.get(j), at, rates).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static Optional<Verdict> check(ExecutionRow row, String at, Map<String, Figure> rates) {
        Optional<Amount> initial = row.getAmounts().getInitial();
        Optional<Amount> last = row.getAmounts().getFinalBudget();
        Optional<Amount> executed = row.getAmounts().getExecuted();
        if (row.getRate().isEmpty() || initial.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (initial.get().compareMoney(last.get()) == 0) {
            return Optional.of(Verdict.notApplicable(at, BudgetMessages.text("BUD-005.same")));
        }
        Percentage rate = row.getRate().get();
        boolean byInitial = agrees(executed, initial, rate) && !agrees(executed, last, rate);
        if (!byInitial) {
            return Optional.of(Verdict.pass(at));
        }
        Optional<Span> span =
                Optional.ofNullable(rates.get(at)).flatMap(Figure::span).or(row::getSpan);
        Place place = new Place(at, span);
        return Optional.of(Verdict.fail(
                at,
                Observation.violation(BudgetMessages.text("BUD-005.initial", rate, initial.get(), last.get()), place)
                        .about(RATE)
                        .restingOn(
                                rate.toString(),
                                initial.get().toString(),
                                last.get().toString())));
    }

    private static boolean agrees(Optional<Amount> executed, Optional<Amount> budget, Percentage rate) {
        return Ratio.of(executed, budget) instanceof Ratio.Computed ratio
                && ratio.agreement(rate) != Ratio.Agreement.DIFFERENT;
    }
}
