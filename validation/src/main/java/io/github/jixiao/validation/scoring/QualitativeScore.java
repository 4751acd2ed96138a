package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A qualitative indicator scores within the band of what it reached (定性得分区间): achieved 100 to 80 % of its weight,
 * achieved in part down to the share that the grade scale sets, else less. Both ends belong to a band. 基本达成 stands in either
 * of the upper two, as forms differ.
 */
final class QualitativeScore extends SheetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ACHIEVED = BigDecimal.valueOf(80);

    QualitativeScore() {
        super("SCR-009");
    }

    /** What a qualitative indicator reached. */
    enum Reached {
        ACHIEVED,
        LARGELY,
        PARTLY,
        NOT
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            Optional<IndicatorValue> target = row.indicator().getTarget();
            Optional<IndicatorValue> actual = row.indicator().getActual();
            boolean numeric = target.isPresent() && target.get().quantity().isPresent();
            if (!numeric
                    && actual.isPresent()
                    && actual.get().quantity().isEmpty()
                    && row.isScored()
                    && row.weight().get().signum() > 0) {
                verdicts.add(check(row, row.weight().get(), row.score().get(), context));
            }
        }
    }

    /** {@return what the words of an indicator say that it reached, where they are known} */
    static Optional<Reached> reached(Indicator indicator) {
        String actual =
                indicator.getActual().map(IndicatorValue::text).orElse("").strip();
        if (Words.NOT_ACHIEVED.contains(actual)) {
            return Optional.of(Reached.NOT);
        }
        if (Words.LARGELY.contains(actual)) {
            return Optional.of(Reached.LARGELY);
        }
        if (Words.PARTLY.contains(actual)) {
            return Optional.of(Reached.PARTLY);
        }
        boolean repeats = !actual.isEmpty()
                && indicator
                        .getTarget()
                        .filter(target -> target.text().strip().equals(actual))
                        .isPresent();
        return repeats || Words.ACHIEVED.contains(actual) ? Optional.of(Reached.ACHIEVED) : Optional.empty();
    }

    private static Verdict check(Sheet.Row row, BigDecimal weight, Score score, RuleContext context) {
        Optional<Reached> reached = reached(row.indicator());
        if (reached.isEmpty()) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("SCR-009.words"));
        }
        BigDecimal partly = context.gradeScale().partlyAchieved();
        BigDecimal least = switch (reached.get()) {
            case ACHIEVED -> ACHIEVED;
            case LARGELY, PARTLY -> partly;
            case NOT -> BigDecimal.ZERO;
        };
        BigDecimal greatest = switch (reached.get()) {
            case ACHIEVED, LARGELY -> HUNDRED;
            case PARTLY -> ACHIEVED;
            case NOT -> partly;
        };
        BigDecimal share = score.points().multiply(HUNDRED);
        if (share.compareTo(least.multiply(weight)) >= 0 && share.compareTo(greatest.multiply(weight)) <= 0) {
            return Verdict.pass(row.at());
        }
        String actual = row.indicator().getActual().orElseThrow().text();
        return Verdict.fail(Observation.violation(
                        ScoringMessages.text(
                                "SCR-009.band",
                                row.indicator().getName(),
                                actual,
                                Points.plain(weight),
                                Points.plain(least),
                                Points.plain(greatest),
                                score),
                        row.place())
                .restingOn(row.indicator().getName(), actual, Points.plain(weight), score.toString()));
    }
}
