package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A score lies between nothing and its weight, the total between nothing and 100 (得分在0与权重之间). */
final class ScoreWithinWeight extends SheetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ScoreWithinWeight() {
        super("SCR-004");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<ExecutionRow> execution = sheet.value().getExecution();
        for (int i = 0; i < execution.size(); i++) {
            ExecutionRow row = execution.get(i);
            check(
                    row.getLabel(),
                    row.getScore().map(Score::points),
                    row.getWeight().map(Score::points),
                    sheet.execution(i),
                    verdicts);
        }
        for (Sheet.Row row : sheet.rows()) {
            check(row.indicator().getName(), row.score(), row.weight(), row.place(), verdicts);
        }
        check(
                ScoringMessages.text("total").zh(),
                sheet.value().getTotal().map(Score::points),
                Optional.of(HUNDRED),
                new Place(sheet.at() + "/total", sheet.value().getSpan()),
                verdicts);
    }

    private static void check(
            String name, Optional<BigDecimal> score, Optional<BigDecimal> weight, Place place, List<Verdict> verdicts) {
        if (score.isEmpty()) {
            return;
        }
        if (score.get().signum() < 0) {
            verdicts.add(Verdict.fail(Observation.violation(
                            ScoringMessages.text("SCR-004.negative", name, Points.plain(score.get())), place)
                    .restingOn(name, Points.plain(score.get()))));
        } else if (weight.isEmpty()) {
            verdicts.add(Verdict.undecidable(place.pointer(), ScoringMessages.text("unweighted", name)));
        } else if (score.get().compareTo(weight.get()) > 0) {
            verdicts.add(Verdict.fail(Observation.violation(
                            ScoringMessages.text(
                                    "SCR-004.above", name, Points.plain(score.get()), Points.plain(weight.get())),
                            place)
                    .restingOn(name, Points.plain(score.get()), Points.plain(weight.get()))));
        } else {
            verdicts.add(Verdict.pass(place.pointer()));
        }
    }
}
