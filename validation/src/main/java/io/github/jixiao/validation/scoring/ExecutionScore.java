package io.github.jixiao.validation.scoring;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.message.Text;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.quantity.Ratio.Agreement;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The execution of the budget scores its weight times the execution rate, at most the weight (执行率得分):
 * {@code 10 × min(1, executed ÷ final budget)}. The rate is that of the amounts in the row; where it has none, or the
 * stated rate agrees with them, also that which is stated.
 */
final class ExecutionScore extends SheetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ExecutionScore() {
        super("SCR-006");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<ExecutionRow> rows = sheet.value().getExecution();
        for (int i = 0; i < rows.size(); i++) {
            ExecutionRow row = rows.get(i);
            if (row.getScore().isPresent() && (i == 0 || row.getWeight().isPresent())) {
                Optional<BigDecimal> weight = row.getWeight().isPresent()
                        ? row.getWeight().map(Score::points)
                        : context.scoringScheme().map(ScoringScheme::execution);
                verdicts.add(check(row, row.getScore().get(), weight, sheet.execution(i)));
            }
        }
    }

    private static Verdict check(ExecutionRow row, Score score, Optional<BigDecimal> weight, Place place) {
        String at = place.pointer();
        if (weight.isEmpty()) {
            return Verdict.undecidable(at, ScoringMessages.text("unweighted", row.getLabel()));
        }
        Optional<Amount> budget = finalBudget(row.getAmounts());
        Optional<Amount> executed = row.getAmounts().getExecuted();
        Ratio ratio = Ratio.of(executed, budget);
        Optional<Percentage> rate = row.getRate().filter(each -> each.value().signum() >= 0);
        if (ratio instanceof Ratio.Computed computed && computed.denominator().signum() > 0) {
            BigDecimal part = computed.numerator().max(BigDecimal.ZERO);
            ComputedScore expected = ComputedScore.of(weight.get(), part, computed.denominator());
            Supplier<Text> formula = () -> ScoringMessages.text(
                    "SCR-006.formula", Points.plain(weight.get()), executed.orElseThrow(), budget.orElseThrow());
            Agreement agreement = expected.agreement(score);
            boolean ofRate = rate.filter(each -> computed.agreement(each) != Agreement.DIFFERENT)
                    .filter(each -> ofRate(weight.get(), each).agreement(score) == Agreement.EQUAL)
                    .isPresent();
            return verdict(ofRate ? Agreement.EQUAL : agreement, expected, score, formula, place);
        }
        if (rate.isPresent() && !(ratio instanceof Ratio.NotComputable open && isZero(open))) {
            ComputedScore expected = ofRate(weight.get(), rate.get());
            Supplier<Text> formula = () -> ScoringMessages.text("SCR-006.rate", Points.plain(weight.get()), rate.get());
            return verdict(expected.agreement(score), expected, score, formula, place);
        }
        return Verdict.undecidable(at, ScoringMessages.text(reason(ratio)));
    }

    private static ComputedScore ofRate(BigDecimal weight, Percentage rate) {
        return ComputedScore.of(weight, rate.value(), HUNDRED);
    }

    private static Optional<Amount> finalBudget(StagedAmount amounts) {
        if (amounts.getFinalBudget().isPresent()) {
            return amounts.getFinalBudget();
        }
        return amounts.getInitial().flatMap(initial -> amounts.getAdjustment().map(initial::plus));
    }

    private static boolean isZero(Ratio.NotComputable open) {
        return open.cause() == Ratio.Cause.ZERO_BY_ZERO || open.cause() == Ratio.Cause.ZERO_DENOMINATOR;
    }

    private static String reason(Ratio ratio) {
        if (!(ratio instanceof Ratio.NotComputable open)) {
            return "SCR-006.zero";
        }
        return switch (open.cause()) {
            case ZERO_BY_ZERO, ZERO_DENOMINATOR -> "SCR-006.zero";
            case MISSING -> "SCR-006.missing";
            case APPROXIMATE -> "approximate";
        };
    }

    /** {@return the verdict on a score; the formula is made only where it is shown} */
    private static Verdict verdict(
            Agreement agreement, ComputedScore expected, Score score, Supplier<Text> formula, Place place) {
        return switch (agreement) {
            case EQUAL -> Verdict.pass(place.pointer());
            case LAST_DIGIT ->
                Verdict.pass(place.pointer(), observe(Kind.LAST_DIGIT, expected, score, formula.get(), place));
            case DIFFERENT -> Verdict.fail(observe(Kind.VIOLATION, expected, score, formula.get(), place));
        };
    }

    private static Observation observe(Kind kind, ComputedScore expected, Score score, Text formula, Place place) {
        String key = kind == Kind.LAST_DIGIT ? "SCR-006.lastDigit" : "SCR-006.different";
        return Observation.of(
                        kind, ScoringMessages.text(key, formula, Points.plain(expected.rounded(score)), score), place)
                .restingOn(formula.zh(), score.toString());
    }
}
