package io.github.jixiao.testkit.sample;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report aims at and what came of it.
 *
 * @param project the project it belongs to, or empty
 * @param measure what is measured
 * @param unit in which unit
 * @param aimed the number aimed at, or more
 * @param reached the number reached
 * @param basis how the number was found out, or empty
 */
record Goal(Optional<String> project, String measure, String unit, long aimed, long reached, Optional<String> basis) {

    private static final String REASON = "受年内场地调整影响，部分任务顺延至下年实施";

    boolean isMissed() {
        return reached < aimed;
    }

    Optional<Explanation> explanation() {
        return isMissed() ? Optional.of(Explanation.ofIndicator(measure, REASON)) : Optional.empty();
    }

    private Quantity target() {
        return new Quantity(BigDecimal.valueOf(aimed), unit, Bound.AT_LEAST);
    }

    private Quantity actual() {
        return Quantity.of(reached, unit);
    }

    /** {@return what is aimed at, in words} */
    String promised() {
        return measure + "达到" + aimed + unit + "以上";
    }

    /** {@return what came of it, in words} */
    String told() {
        return (basis.isPresent() ? basis.get() + "，" : "") + measure + "为" + reached + unit
                + (isMissed() ? "，未达到目标，原因是" + REASON : "");
    }

    Objective objective(int number) {
        return Objective.builder()
                .number(OptionalInt.of(number))
                .project(project)
                .text(promised())
                .addTargets(Target.builder()
                        .measure(measure)
                        .value(target())
                        .addEvidence(Evidence.of(told(), actual()))
                        .build())
                .build();
    }

    Indicator indicator(String level1, String level2, int weight) {
        Indicator.Builder indicator = Indicator.builder()
                .level1(level1)
                .level2(level2)
                .name(measure)
                .direction(IndicatorDirection.MORE_IS_BETTER)
                .target(IndicatorValue.of(target()))
                .actual(IndicatorValue.of(actual()))
                .weight(Score.of(weight))
                .score(score(weight));
        if (isMissed()) {
            indicator.deviation(REASON);
        }
        return indicator.build();
    }

    /** {@return the whole weight where the target is met, else its share, with two decimals} */
    private Score score(int weight) {
        return isMissed()
                ? new Score(
                        BigDecimal.valueOf(weight * reached).divide(BigDecimal.valueOf(aimed), 2, RoundingMode.HALF_UP))
                : Score.of(weight);
    }

    /**
     * What a work may cost at most and what it cost, in yuan a person.
     *
     * @param most the most
     * @param spent what was spent
     */
    record Cost(long most, long spent) {

        static Cost of(Choices choices) {
            long most = 1000 + 100L * choices.next(90);
            return new Cost(most, most - most / 100 * choices.next(10));
        }

        Indicator indicator(String level1, String level2, int weight) {
            return Indicator.builder()
                    .level1(level1)
                    .level2(level2)
                    .name("人均办公成本")
                    .direction(IndicatorDirection.LESS_IS_BETTER)
                    .target(IndicatorValue.of(new Quantity(BigDecimal.valueOf(most), "元", Bound.AT_MOST)))
                    .actual(IndicatorValue.of(Quantity.of(spent, "元")))
                    .weight(Score.of(weight))
                    .score(Score.of(weight))
                    .build();
        }
    }
}
