package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.MORE;
import static io.github.jixiao.testkit.mutant.Edits.and;
import static io.github.jixiao.testkit.mutant.Edits.at;
import static io.github.jixiao.testkit.mutant.Edits.money;
import static io.github.jixiao.testkit.mutant.Edits.moved;

import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.List;

/** Faults in the projects. A project more, among other funds, of which no report tells anything. */
final class ProjectMutants {

    /** A project that no sample has, and no word of which stands in one. */
    static final String OTHER_PROJECT = "星图观测站迁址";

    private static final int SOME = 50;

    private ProjectMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "PRJ-001",
                        report -> Sections.of(withOtherProject(report)).tell(OTHER_PROJECT + "已交付使用。")),
                Mutant.of(
                        "PRJ-002",
                        report -> withObjective(
                                withOtherProject(report),
                                Objective.builder()
                                        .project(OTHER_PROJECT)
                                        .text(OTHER_PROJECT)
                                        .build())),
                Mutant.of(
                        "PRJ-003",
                        report -> report.withExplanations(
                                and(report.getExplanations(), Explanation.ofProject(OTHER_PROJECT, "设备到货较晚")))),
                Mutant.of("PRJ-004", ProjectMutants::withOtherKind),
                Mutant.of("PRJ-005", ProjectMutants::withOtherProject),
                Mutant.of("PRJ-006", ProjectMutants::withObjectiveOfOther),
                Mutant.of("PRJ-007", ProjectMutants::withSpecialFundsInWords),
                Mutant.of("PRJ-008", ProjectMutants::withOtherAmountOnSheet));
    }

    private static PerformanceReport withOtherProject(PerformanceReport report) {
        StagedAmount amounts = StagedAmount.builder()
                .initial(money(report, SOME))
                .finalBudget(money(report, SOME))
                .executed(money(report, SOME))
                .build();
        return Edits.otherFunds(
                report,
                Expenditure.builder()
                        .project(ProjectExpenditure.builder()
                                .addProjects(Project.of(OTHER_PROJECT, amounts))
                                .build())
                        .build());
    }

    private static PerformanceReport withObjective(PerformanceReport report, Objective objective) {
        return Edits.performance(
                report,
                each -> each.withObjectives(
                        and(each.getObjectives(), ObjectiveBlock.of(ObjectiveKind.PROJECT, objective))));
    }

    private static PerformanceReport withOtherKind(PerformanceReport report) {
        return Edits.expenditure(
                report,
                each -> each.withProject(each.getProject()
                        .withProjects(at(
                                each.getProject().getProjects(),
                                0,
                                first -> first.withKind(
                                        first.getKind()
                                                        .filter(ProjectKind.SPECIAL_FUND::equals)
                                                        .isPresent()
                                                ? ProjectKind.OTHER
                                                : ProjectKind.SPECIAL_FUND)))));
    }

    private static PerformanceReport withObjectiveOfOther(PerformanceReport report) {
        String own = Edits.general(report)
                .getExpenditure()
                .getProject()
                .getProjects()
                .get(0)
                .getName();
        Objective objective =
                Objective.builder().project(own).text("配合" + OTHER_PROJECT).build();
        return withObjective(withOtherProject(report), objective);
    }

    private static PerformanceReport withSpecialFundsInWords(PerformanceReport report) {
        Sections sections = Sections.of(report);
        boolean stated = report.getNarrative()
                .section(SectionKey.SPECIAL_FUND_PERFORMANCE)
                .isPresent();
        if (stated) {
            return sections.content(SectionKey.SPECIAL_FUND_PERFORMANCE, Sections.paragraph("专项资金使用规范。"));
        }
        List<Section> more = new ArrayList<>();
        for (Section each : sections.list()) {
            more.add(each);
            if (each.getKey().filter(SectionKey.PERFORMANCE::equals).isPresent()) {
                more.add(Section.builder()
                        .key(SectionKey.SPECIAL_FUND_PERFORMANCE)
                        .level(2)
                        .heading(SectionKey.SPECIAL_FUND_PERFORMANCE.chinese())
                        .content(Sections.paragraph("专项资金使用规范。"))
                        .build());
            }
        }
        return sections.with(more);
    }

    private static PerformanceReport withOtherAmountOnSheet(PerformanceReport report) {
        return Sheet.of(report, 1)
                .execution(rows -> at(rows, 0, row -> row.withAmounts(moved(row.getAmounts(), Stage.INITIAL, -MORE))));
    }
}
