package io.github.jixiao.benchmarks;

import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;

/** The objectives and the score sheet of a report of the corpus. */
final class Evaluation {

    private Evaluation() {}

    static Performance of(int objectives, int indicators) {
        Objective[] overall = new Objective[objectives];
        for (int i = 0; i < objectives; i++) {
            overall[i] = Objective.of("目标" + (i + 1) + "：举办科普活动不少于" + (40 + i) + "场")
                    .withTargets(Target.of("活动场次" + (i + 1), Quantity.parse("≥" + (40 + i) + "场")));
        }
        return Performance.builder()
                .addObjectives(ObjectiveBlock.of(ObjectiveKind.OVERALL, overall))
                .addScoreSheets(sheet(indicators))
                .build();
    }

    private static ScoreSheet sheet(int count) {
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .addExecution(ExecutionRow.builder()
                        .label("年度资金总额")
                        .rate(Percentage.of("99.00%"))
                        .weight(Score.of("10"))
                        .score(Score.of("9.90"))
                        .build());
        BigDecimal weight = new BigDecimal(90_000 / count).movePointLeft(3).stripTrailingZeros();
        for (int i = 0; i < count; i++) {
            boolean output = i % 2 == 0;
            sheet.addIndicators(Indicator.builder()
                    .level1(output ? "产出指标" : "效益指标")
                    .name("活动" + (i + 1))
                    .target(IndicatorValue.of(Quantity.parse("≥" + (100 + i) + "人次")))
                    .actual(IndicatorValue.of(Quantity.of(103L + i, "人次")))
                    .weight(Score.of(weight.toPlainString()))
                    .score(Score.of(weight.toPlainString()))
                    .build());
        }
        BigDecimal total = weight.multiply(BigDecimal.valueOf(count)).add(new BigDecimal("9.90"));
        return sheet.total(Score.of(total.toPlainString())).grade("优").build();
    }
}
