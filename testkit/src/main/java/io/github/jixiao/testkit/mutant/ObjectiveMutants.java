package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.and;
import static io.github.jixiao.testkit.mutant.Edits.performance;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Faults in the objectives and in what came of them. */
final class ObjectiveMutants {

    private static final String SATISFACTION = "服务对象满意度";
    private static final Set<SectionKey> PERFORMANCE =
            EnumSet.of(SectionKey.PERFORMANCE, SectionKey.OVERALL_PERFORMANCE, SectionKey.SPECIAL_FUND_PERFORMANCE);

    private ObjectiveMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("OBJ-001", ObjectiveMutants::withoutOverall),
                Mutant.of("OBJ-002", inObjectives(ObjectiveMutants::unquantified)),
                Mutant.of("OBJ-003", withObjective(Objective.of("推动星图观测站迁址选点论证"))),
                Mutant.of(
                        "OBJ-004",
                        withObjective(Objective.builder()
                                .text("星图绘制达到30幅以上")
                                .addTargets(Target.of("星图绘制", Quantity.parse("≥30幅")))
                                .build())),
                Mutant.of("OBJ-005", ObjectiveMutants::withoutSurvey),
                Mutant.of("OBJ-006", ObjectiveMutants::withFarAbove),
                Mutant.of("OBJ-007", inQuality(ObjectiveMutants::justBelow)),
                Mutant.of(
                        "OBJ-008",
                        withObjective(Objective.builder()
                                .number(OptionalInt.of(9))
                                .text("星图绘制稳步开展")
                                .addEvidence(Evidence.of("星图绘制稳步开展"))
                                .build())),
                Mutant.of("OBJ-009", report -> Sections.of(report).tell("全年走访群众300余户。")),
                Mutant.of("OBJ-010", report -> Sections.of(report).tell("现将全年各项业务总结汇报如下：")),
                Mutant.of(
                        "OBJ-011",
                        report -> withBlock(
                                report,
                                new ObjectiveBlock(ObjectiveKind.SPECIAL_FUND, Disclosure.blank(), Optional.empty()))));
    }

    private static PerformanceReport withBlock(PerformanceReport report, ObjectiveBlock block) {
        return performance(report, each -> each.withObjectives(and(each.getObjectives(), block)));
    }

    private static UnaryOperator<PerformanceReport> withObjective(Objective objective) {
        return report -> withBlock(report, ObjectiveBlock.of(ObjectiveKind.OVERALL, objective));
    }

    private static UnaryOperator<PerformanceReport> inObjectives(UnaryOperator<Objective> change) {
        return report -> performance(
                report,
                each -> each.withObjectives(each.getObjectives().stream()
                        .map(block -> new ObjectiveBlock(
                                block.kind(),
                                Disclosure.stated(block.objectives().value().orElseThrow().stream()
                                        .map(change)
                                        .toList()),
                                block.span()))
                        .toList()));
    }

    private static UnaryOperator<PerformanceReport> inQuality(UnaryOperator<Indicator> change) {
        return report -> Sheet.of(report, 0).indicator("质量指标", change);
    }

    /** Objectives stand in their block, on the sheets and in their sections. */
    private static PerformanceReport withoutOverall(PerformanceReport report) {
        PerformanceReport without = performance(
                report,
                each -> each.withObjectives(each.getObjectives().stream()
                                .filter(block -> block.kind() != ObjectiveKind.OVERALL)
                                .toList())
                        .withScoreSheets(each.getScoreSheets().stream()
                                .map(sheet -> sheet.withTargetsSet(Optional.empty())
                                        .withTargetsMet(Optional.empty())
                                        .withTargetsMetRate(Optional.empty())
                                        .withExpectedOutcome(Optional.empty()))
                                .toList()));
        return Sections.of(without)
                .change(
                        EnumSet.of(SectionKey.OBJECTIVES, SectionKey.OVERALL_OBJECTIVES),
                        section -> section.withContent(Sections.blocks(List.of())));
    }

    private static Objective unquantified(Objective objective) {
        return objective.withTargets(List.of()).withText("持续提升服务水平").withEvidence(List.of(Evidence.of("服务水平持续提升")));
    }

    private static PerformanceReport withoutSurvey(PerformanceReport report) {
        PerformanceReport without = inObjectives(ObjectiveMutants::unsurveyed).apply(report);
        return Sections.of(without).change(PERFORMANCE, ObjectiveMutants::unsurveyed);
    }

    private static Objective unsurveyed(Objective objective) {
        return objective.withTargets(objective.getTargets().stream()
                .map(target -> Target.builder()
                        .from(target)
                        .evidence(target.getEvidence().stream()
                                .map(each -> new Evidence(unsurveyed(each.text()), each.actual(), each.span()))
                                .toList())
                        .build())
                .toList());
    }

    private static Section unsurveyed(Section section) {
        List<Block> blocks = section.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? (Block) Paragraph.of(unsurveyed(paragraph.text()))
                        : block)
                .toList();
        return section.withContent(Sections.blocks(blocks));
    }

    /** {@return a text on satisfaction without what it says before it} */
    private static String unsurveyed(String text) {
        return text.substring(Math.max(0, text.indexOf(SATISFACTION)));
    }

    private static Quantity target(Indicator indicator) {
        return indicator.getTarget().flatMap(IndicatorValue::quantity).orElseThrow();
    }

    private static Indicator withActual(Indicator indicator, BigDecimal actual) {
        return indicator.withActual(IndicatorValue.of(
                Quantity.of(actual.toPlainString(), target(indicator).unit())));
    }

    private static Indicator farAbove(Indicator indicator) {
        return withActual(indicator, target(indicator).value().multiply(BigDecimal.valueOf(2)))
                .withScore(indicator.getWeight())
                .withDeviation(Optional.empty());
    }

    /** Where the indicator missed its target before, the reason for that goes. */
    private static PerformanceReport withFarAbove(PerformanceReport report) {
        PerformanceReport changed = Sheet.of(report, 0).indicator("数量指标", ObjectiveMutants::farAbove);
        List<Explanation.Subject> measured = changed.getPerformance().getScoreSheets().get(0).getIndicators().stream()
                .filter(each -> each.getLevel2().equals(Optional.of("数量指标")))
                .limit(1)
                .map(each -> (Explanation.Subject) new Explanation.OfIndicator(each.getName()))
                .toList();
        return changed.withExplanations(report.getExplanations().stream()
                .filter(each -> !measured.contains(each.subject()))
                .toList());
    }

    /** The score is the share of the target that was reached. */
    private static Indicator justBelow(Indicator indicator) {
        BigDecimal aimed = target(indicator).value();
        BigDecimal reached = aimed.subtract(BigDecimal.ONE);
        BigDecimal weight = indicator.getWeight().orElseThrow().points();
        return withActual(indicator, reached)
                .withScore(new Score(weight.multiply(reached).divide(aimed, 2, RoundingMode.HALF_UP)));
    }
}
