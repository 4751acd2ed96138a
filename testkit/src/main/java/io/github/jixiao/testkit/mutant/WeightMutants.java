package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.at;

import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults in the weights of score sheets. */
final class WeightMutants {

    private static final int LESS_EXECUTION = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("SCR-001", inSheet(WeightMutants::withLessExecution)),
                Mutant.of("SCR-002", inSheet(WeightMutants::withOtherScheme)),
                Mutant.of("SCR-003", inSheet(sheet -> levels(sheet, 2, "数量指标", 1))));
    }

    private static UnaryOperator<PerformanceReport> inSheet(UnaryOperator<ScoreSheet> change) {
        return report -> Sheet.of(report, 0).change(change);
    }

    private static ScoreSheet withLessExecution(ScoreSheet sheet) {
        return Sheet.summed(sheet.withExecution(at(sheet.getExecution(), 0, WeightMutants::withLessWeight)));
    }

    private static ExecutionRow withLessWeight(ExecutionRow row) {
        BigDecimal rate = row.getRate().orElseThrow().value();
        return row.withWeight(Score.of(LESS_EXECUTION))
                .withScore(new Score(
                        rate.multiply(BigDecimal.valueOf(LESS_EXECUTION)).divide(HUNDRED, 2, RoundingMode.HALF_UP)));
    }

    /** Moves points from output to benefit, with all that they are stated in. */
    private static ScoreSheet withOtherScheme(ScoreSheet sheet) {
        ScoreSheet quality = weighed(sheet, "质量指标", -5);
        ScoreSheet timeliness = weighed(quality, "时效指标", -5);
        ScoreSheet lasting = weighed(timeliness, "可持续影响指标", 10);
        return levels(levels(lasting, 1, "产出指标", -10), 1, "效益指标", 10);
    }

    /** Moves the weight of an indicator that has full marks. */
    private static ScoreSheet weighed(ScoreSheet sheet, String level2, long more) {
        return sheet.withIndicators(Sheet.changed(sheet, level2, each -> Sheet.scored(withWeight(each, more), more)));
    }

    private static Indicator withWeight(Indicator indicator, long more) {
        return indicator.withWeight(plus(indicator.getWeight().orElseThrow(), more));
    }

    private static Score plus(Score score, long more) {
        return new Score(score.points().add(BigDecimal.valueOf(more)));
    }

    private static ScoreSheet levels(ScoreSheet sheet, int level, String name, long more) {
        List<LevelWeight> weights = sheet.getLevelWeights().stream()
                .map(each -> each.level() == level && each.name().equals(name)
                        ? LevelWeight.of(level, name, plus(each.weight(), more))
                        : each)
                .toList();
        return sheet.withLevelWeights(weights);
    }
}
