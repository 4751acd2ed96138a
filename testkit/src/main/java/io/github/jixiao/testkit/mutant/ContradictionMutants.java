package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.narrative;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.report.PerformanceReport;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Statements that contradict each other or the figures, and faults in what is said of publication. */
final class ContradictionMutants {

    private static final int FEW = 5;
    private static final int TOO_MANY_DAYS = 21;

    private ContradictionMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "CON-001",
                        report -> withoutProblems(
                                CarryOverMutants.withLastClosing(report, Edits.money(report, Edits.MORE)))),
                Mutant.of("CON-002", ContradictionMutants::withoutMeasures),
                Mutant.of(
                        "CON-003",
                        report -> Sections.of(ExecutionMutants.spentAboveInitialBudget(report))
                                .tell("全年支出严格按照预算执行。")),
                Mutant.of("CON-004", report -> withoutProblems(withoutMeasures(report))),
                Mutant.of("CON-005", ContradictionMutants::withOtherYear),
                Mutant.of("CON-008", ContradictionMutants::withOtherName),
                Mutant.of("CON-009", told("住房公积金主要用于职工医疗保险缴费。")),
                Mutant.of("CON-010", told("截至目前，各项任务进展顺利。")),
                Mutant.of("CON-011", ContradictionMutants::withOwnDepartment),
                Mutant.of(
                        "DIS-001",
                        published(each -> Publication.builder()
                                .dateText(each.getDateText())
                                .build())),
                Mutant.of(
                        "DIS-002",
                        published(each ->
                                Publication.builder().channel(each.getChannel()).build())),
                Mutant.of(
                        "DIS-003",
                        published(each ->
                                each.withDate(each.getApprovedOn().orElseThrow().plusDays(TOO_MANY_DAYS)))),
                Mutant.of(
                        "DIS-004",
                        report -> report.withCompiledOn(
                                LocalDate.of(report.getFiscalYear().orElseThrow(), 12, 31))),
                Mutant.of(
                        "DIS-005",
                        report -> narrative(report, each -> each.withResultUses(Disclosure.stated(List.of())))));
    }

    private static UnaryOperator<PerformanceReport> told(String words) {
        return report -> Sections.of(report).tell(words);
    }

    private static UnaryOperator<PerformanceReport> published(UnaryOperator<Publication> change) {
        return report -> narrative(
                report,
                each -> each.withPublication(Disclosure.stated(change.apply(
                        each.getPublication().flatMap(Disclosure::value).orElseThrow()))));
    }

    private static PerformanceReport withoutProblems(PerformanceReport report) {
        return narrative(report, each -> each.withProblems(Disclosure.none()));
    }

    private static PerformanceReport withoutMeasures(PerformanceReport report) {
        return narrative(report, each -> each.withImprovements(Disclosure.none()));
    }

    private static PerformanceReport withOtherYear(PerformanceReport report) {
        int year = report.getFiscalYear().orElseThrow();
        String title = report.getTitle().orElseThrow();
        return report.withTitle(title.replace(String.valueOf(year), String.valueOf(year - 1)));
    }

    /** Puts a word that joins names into the name of the unit. */
    private static PerformanceReport withOtherName(PerformanceReport report) {
        String name = report.getOrganization().getName().orElseThrow();
        int middle = name.length() / 2;
        return Sections.of(report).tell(name.substring(0, middle) + "和" + name.substring(middle) + "完成了各项任务。");
    }

    private static PerformanceReport withOwnDepartment(PerformanceReport report) {
        Staffing staffing = report.getOrganization().getStaffing();
        boolean small = staffing.getInPost().getTotal().orElseThrow().value().intValue() <= FEW;
        PerformanceReport few = small ? report : Edits.staffing(report, each -> Staffing.of(FEW, FEW));
        return Sections.of(few).tell("财务室按季核对账目。");
    }
}
