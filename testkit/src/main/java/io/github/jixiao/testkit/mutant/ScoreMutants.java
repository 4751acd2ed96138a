package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.at;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults in the scores of the department's sheet. Its indicators on quality, timeliness and lasting effect have full marks. */
final class ScoreMutants {

    private static final String QUALITY = "质量指标";
    private static final String TIMELINESS = "时效指标";
    private static final String LASTING = "可持续影响指标";
    private static final String REASON = "年中政策调整";

    private ScoreMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("SCR-004", in(LASTING, each -> Sheet.scored(each, 1))),
                Mutant.of("SCR-005", inSheet(ScoreMutants::withOtherTotal)),
                Mutant.of("SCR-006", inSheet(ScoreMutants::withOtherExecution)),
                Mutant.of("SCR-007", in(QUALITY, each -> Sheet.scored(each, -1).withDeviation(REASON))),
                Mutant.of("SCR-008", in(TIMELINESS, ScoreMutants::reverse)),
                Mutant.of("SCR-009", in(LASTING, each -> Sheet.scored(each, -9).withDeviation(REASON))),
                Mutant.of("SCR-010", inSheet(ScoreMutants::withOtherGrade)),
                Mutant.of("SCR-011", in(LASTING, each -> Sheet.scored(each, -1))),
                Mutant.of(
                        "SCR-012",
                        in(TIMELINESS, each -> banded(each, "公用经费控制率", "105%").withDeviation(REASON))),
                Mutant.of("SCR-013", ScoreMutants::withoutTotals),
                Mutant.of("SCR-014", ScoreMutants::withOtherBand),
                Mutant.of("SCR-015", ScoreMutants::withOtherNumberOfProjects),
                Mutant.of("SCR-016", in(QUALITY, each -> each.withActual(IndicatorValue.of("按计划推进")))),
                Mutant.of("SCR-017", inSheet(ScoreMutants::withOtherShareMet)));
    }

    private static UnaryOperator<PerformanceReport> inSheet(UnaryOperator<ScoreSheet> change) {
        return report -> Sheet.of(report, 0).change(change);
    }

    private static UnaryOperator<PerformanceReport> in(String level2, UnaryOperator<Indicator> change) {
        return report -> Sheet.of(report, 0).indicator(level2, change);
    }

    private static Score minusOne(Score score) {
        return new Score(score.points().subtract(BigDecimal.ONE));
    }

    private static ScoreSheet withOtherTotal(ScoreSheet sheet) {
        return Sheet.graded(sheet.withTotal(minusOne(sheet.getTotal().orElseThrow())));
    }

    private static ScoreSheet withOtherExecution(ScoreSheet sheet) {
        return Sheet.summed(sheet.withExecution(at(
                sheet.getExecution(),
                0,
                row -> row.withScore(minusOne(row.getScore().orElseThrow())))));
    }

    private static ScoreSheet withOtherGrade(ScoreSheet sheet) {
        return sheet.withGrade(sheet.getGrade().orElseThrow().equals("优") ? "良" : "优");
    }

    /** An indicator of which less is better, within its limit and yet without full marks. */
    private static Indicator reverse(Indicator indicator) {
        return Sheet.scored(indicator, -1)
                .withName("群众投诉件数")
                .withDirection(IndicatorDirection.LESS_IS_BETTER)
                .withTarget(IndicatorValue.of(Quantity.parse("≤10件")))
                .withActual(IndicatorValue.of(Quantity.parse("8件")))
                .withDeviation(REASON);
    }

    private static Indicator banded(Indicator indicator, String name, String actual) {
        return indicator
                .withName(name)
                .withDirection(IndicatorDirection.LESS_IS_BETTER)
                .withTarget(IndicatorValue.of(Quantity.parse("≤100%")))
                .withActual(IndicatorValue.of(Quantity.parse(actual)));
    }

    /** The bands are those of Hunan. */
    private static PerformanceReport withOtherBand(PerformanceReport report) {
        PerformanceReport changed = in(
                        TIMELINESS,
                        each -> Sheet.scored(banded(each, "新建楼堂馆所面积控制率", "100%"), -1)
                                .withDeviation(REASON))
                .apply(report);
        boolean ofHunan = report.getDivision()
                .filter(each -> each.code().startsWith("43"))
                .isPresent();
        return ofHunan ? changed : changed.withDivision(AdministrativeDivision.of("430000"));
    }

    private static PerformanceReport withoutTotals(PerformanceReport report) {
        return Edits.performance(
                report,
                each -> each.withScoreSheets(each.getScoreSheets().stream()
                        .map(sheet -> sheet.withTotal(Optional.empty()).withGrade(Optional.empty()))
                        .map(ScoreSheet.class::cast)
                        .toList()));
    }

    private static PerformanceReport withOtherNumberOfProjects(PerformanceReport report) {
        return Edits.performance(
                report,
                each -> each.withEvaluationSummaries(at(
                        each.getEvaluationSummaries(),
                        0,
                        summary -> summary.withProjects(summary.getProjects().orElseThrow() + 1))));
    }

    private static ScoreSheet withOtherShareMet(ScoreSheet sheet) {
        BigDecimal rate = sheet.getTargetsMetRate().orElseThrow().value();
        return sheet.withTargetsMetRate(new Percentage(rate.subtract(BigDecimal.ONE)));
    }
}
