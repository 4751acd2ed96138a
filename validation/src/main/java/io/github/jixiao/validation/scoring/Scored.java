package io.github.jixiao.validation.scoring;

import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.quantity.Ratio.Agreement;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantitative indicator with target, actual value, weight and score, and what its score must be.
 *
 * @param row the indicator
 * @param weight its weight
 * @param score its score
 * @param direction which way is good, where anything tells
 * @param attainment how the actual value stands to the target
 */
record Scored(
        Sheet.Row row, BigDecimal weight, Score score, Optional<IndicatorDirection> direction, Attainment attainment) {

    /** How far above its target a value may be before points may be taken off for a target set too low. */
    private static final BigDecimal FAR = new BigDecimal("1.3");

    /** {@return the indicator of a row, or empty where a number is missing} */
    static Optional<Scored> of(Sheet.Row row) {
        Optional<Attainment> attainment = row.stated().attainment();
        if (attainment.isEmpty() || !row.isScored()) {
            return Optional.empty();
        }
        return Optional.of(new Scored(
                row, row.weight().get(), row.score().get(), row.stated().direction(), attainment.get()));
    }

    boolean isLess() {
        return is(IndicatorDirection.LESS_IS_BETTER);
    }

    private boolean is(IndicatorDirection good) {
        return direction.isPresent() && direction.get() == good;
    }

    /** {@return whether what was reached is worth the whole weight once it is rounded, such as 2.997 of 3 points} */
    boolean roundsToFullMarks() {
        return attainment.precise()
                && share(isLess())
                        .filter(share -> share.rounded(score).compareTo(weight) == 0)
                        .isPresent();
    }

    /** {@return the verdict of the rule {@code id} on the score} */
    Verdict judge(String id) {
        String at = row.at();
        if (row.isBanded()) {
            return Verdict.notApplicable(at, ScoringMessages.text("banded"));
        }
        return switch (attainment.status()) {
            case MET -> met(id);
            case MISSED -> missed(id);
            case DIRECTION_UNKNOWN -> unknown(id);
            case UNITS_DIFFER -> Verdict.undecidable(at, ScoringMessages.text("units"));
            case TOO_VAGUE -> Verdict.undecidable(at, ScoringMessages.text("approximate"));
        };
    }

    private Verdict met(String id) {
        int off = score.points().compareTo(weight);
        if (off == 0) {
            return Verdict.pass(row.at());
        }
        boolean far =
                !isLess() && attainment.actual().compareTo(attainment.target().multiply(FAR)) > 0;
        return far && off < 0
                ? Verdict.undecidable(row.at(), ScoringMessages.text("overshoot"))
                : verdict(id, ComputedScore.full(weight), "full");
    }

    private Verdict missed(String id) {
        if (!attainment.precise()) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("approximate"));
        }
        Optional<ComputedScore> share = share(isLess());
        if (share.isEmpty()) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("sign"));
        }
        boolean strict = is(IndicatorDirection.EXACT);
        Verdict verdict = verdict(id, share.get(), isLess() ? "less" : "more");
        return strict
                        && verdict.outcome() == Outcome.FAIL
                        && score.points().compareTo(share.get().rounded(score)) < 0
                ? Verdict.undecidable(row.at(), ScoringMessages.text("exact"))
                : verdict;
    }

    /** A score that fits neither way is wrong whichever way is good. */
    private Verdict unknown(String id) {
        Optional<ComputedScore> more = share(false);
        Optional<ComputedScore> less = share(true);
        if (more.isEmpty() || less.isEmpty() || fits(more.get()) || fits(less.get())) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("direction"));
        }
        boolean below = attainment.actual().compareTo(attainment.target()) < 0;
        boolean far = attainment.actual().compareTo(attainment.target().multiply(FAR)) > 0;
        if (far || direction.isPresent()) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("direction"));
        }
        return verdict(id, below ? more.get() : less.get(), "either");
    }

    private boolean fits(ComputedScore expected) {
        return expected.agreement(score) != Agreement.DIFFERENT;
    }

    private Optional<ComputedScore> share(boolean less) {
        if (attainment.target().signum() <= 0 || attainment.actual().signum() < 0) {
            return Optional.empty();
        }
        if (less && attainment.actual().signum() == 0) {
            return Optional.of(ComputedScore.full(weight));
        }
        return Optional.of(
                less
                        ? ComputedScore.of(weight, attainment.target(), attainment.actual())
                        : ComputedScore.of(weight, attainment.actual(), attainment.target()));
    }

    private Verdict verdict(String id, ComputedScore expected, String how) {
        return switch (expected.agreement(score)) {
            case EQUAL -> Verdict.pass(row.at());
            case LAST_DIGIT -> Verdict.pass(row.at(), observe(Kind.LAST_DIGIT, id + ".lastDigit", expected));
            case DIFFERENT -> Verdict.fail(observe(Kind.VIOLATION, id + '.' + how, expected));
        };
    }

    private Observation observe(Kind kind, String key, ComputedScore expected) {
        Indicator indicator = row.indicator();
        String target = indicator.getTarget().orElseThrow().text();
        String actual = indicator.getActual().orElseThrow().text();
        return Observation.of(
                        kind,
                        ScoringMessages.text(
                                key,
                                indicator.getName(),
                                target,
                                actual,
                                Points.plain(weight),
                                Points.plain(expected.rounded(score)),
                                score),
                        place())
                .restingOn(indicator.getName(), target, actual, Points.plain(weight), score.toString());
    }

    Place place() {
        return row.place();
    }
}
