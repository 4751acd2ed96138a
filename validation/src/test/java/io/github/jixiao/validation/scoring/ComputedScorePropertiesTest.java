package io.github.jixiao.validation.scoring;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.execution;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Scores that a formula gives, rounded to any number of decimals, and scores off by more than that. */
class ComputedScorePropertiesTest {

    private static final BigDecimal OFF = new BigDecimal("1.51");

    private static BigDecimal share(int weight, int part, int whole, int decimals) {
        return BigDecimal.valueOf(weight)
                .multiply(BigDecimal.valueOf(Math.min(part, whole)))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal off(BigDecimal score, int decimals, boolean up) {
        BigDecimal units = OFF.add(new BigDecimal("0.5")).setScale(0, RoundingMode.UP);
        BigDecimal off = units.scaleByPowerOfTen(-decimals);
        return (up ? score.add(off) : score.subtract(off)).setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private static List<Outcome> executed(int weight, int executed, int budget, BigDecimal score) {
        return evaluation()
                .sheet(sheet -> sheet.addExecution(
                        execution(budget + ".00", executed + ".00", "", String.valueOf(weight), score.toPlainString())))
                .outcomes("SCR-006");
    }

    private static List<Outcome> indicator(String rule, String target, String actual, int weight, BigDecimal score) {
        return evaluation()
                .sheet(sheet ->
                        sheet.addIndicators(row("指标", target, actual, String.valueOf(weight), score.toPlainString())
                                .build()))
                .outcomes(rule);
    }

    @Property
    void a_rounded_execution_score_never_fails_and_one_further_off_always_does(
            @ForAll @IntRange(min = 1, max = 30) int weight,
            @ForAll @IntRange(min = 0, max = 5000) int executed,
            @ForAll @IntRange(min = 1, max = 4000) int budget,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll boolean up) {
        BigDecimal score = share(weight, executed, budget, decimals);
        assertThat(executed(weight, executed, budget, score)).containsExactly(PASS);
        assertThat(executed(weight, executed, budget, off(score, decimals, up))).containsExactly(FAIL);
    }

    @Property
    void a_rounded_share_of_a_missed_target_never_fails_and_one_further_off_always_does(
            @ForAll @IntRange(min = 1, max = 30) int weight,
            @ForAll @IntRange(min = 1, max = 999) int worse,
            @ForAll @IntRange(min = 1, max = 999) int more,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll boolean up) {
        int better = worse + more;
        BigDecimal score = share(weight, worse, better, decimals);
        BigDecimal wrong = off(score, decimals, up);
        assertThat(indicator("SCR-007", "≥" + better + "件", worse + "件", weight, score))
                .containsExactly(PASS);
        assertThat(indicator("SCR-007", "≥" + better + "件", worse + "件", weight, wrong))
                .containsExactly(FAIL);
        assertThat(indicator("SCR-008", "≤" + worse + "件", better + "件", weight, score))
                .containsExactly(PASS);
        assertThat(indicator("SCR-008", "≤" + worse + "件", better + "件", weight, wrong))
                .containsExactly(FAIL);
    }

    @Property
    void scores_and_weights_that_sum_up_never_fail_and_others_always_do(
            @ForAll @IntRange(min = 1, max = 88) int first, @ForAll @IntRange(min = 1, max = 400) int off) {
        int second = 90 - first;
        BigDecimal wrong = new BigDecimal(second).add(BigDecimal.valueOf(off, 2));
        for (boolean right : new boolean[] {true, false}) {
            String weight = right ? String.valueOf(second) : wrong.toPlainString();
            var fixture = evaluation()
                    .sheet(sheet -> sheet.addExecution(execution("", "", "", "10", "10"))
                            .addIndicators(
                                    row("甲", "", "", String.valueOf(first), String.valueOf(first))
                                            .build(),
                                    row("乙", "", "", weight, weight).build())
                            .total(Score.of("100.00")));
            assertThat(fixture.outcomes("SCR-001")).containsExactly(right ? PASS : FAIL);
            assertThat(fixture.outcomes("SCR-005")).containsExactly(right ? PASS : FAIL);
        }
    }
}
