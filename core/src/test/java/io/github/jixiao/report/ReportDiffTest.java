package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

    private static final String FUND = "/budget/generalPublic/value";

    @Test
    void a_report_does_not_differ_from_itself() {
        PerformanceReport report = report(projects("10万元", "20万元"));
        assertThat(report.diff(report).changes()).isEmpty();
        assertThat(report.diff(report(projects("10万元", "20万元"))).isEmpty()).isTrue();
    }

    @Test
    void the_same_money_in_another_unit_is_no_change() {
        assertThat(report(total("90.5万元")).diff(report(total("905000元"))).isEmpty())
                .isTrue();
    }

    @Test
    void a_changed_amount_is_named_with_its_pointer_and_both_texts() {
        assertThat(report(total("90.5万元")).diff(report(total("≥90.5万元"))).changes())
                .containsExactly(new Change(
                        FUND + "/expenditure/total/executed", Optional.of("90.5万元"), Optional.of("≥90.5万元")));
    }

    @Test
    void projects_are_recognised_by_name_whatever_their_order() {
        PerformanceReport before = report(projects("10万元", "20万元"));
        PerformanceReport after = report(ProjectExpenditure.builder()
                .addProjects(project("乙", "21万元"), project("甲", "10万元"))
                .build());
        assertThat(before.diff(after).changes())
                .containsExactly(new Change(
                        FUND + "/expenditure/project/projects/0/amounts/executed",
                        Optional.of("20万元"),
                        Optional.of("21万元")));
    }

    @Test
    void a_project_that_only_one_report_has_is_a_change_with_its_values() {
        PerformanceReport before = report(projects("10万元", "20万元"));
        PerformanceReport after = report(
                ProjectExpenditure.builder().addProjects(project("乙", "20万元")).build());
        String at = FUND + "/expenditure/project/projects/0";
        assertThat(before.diff(after).changes())
                .containsExactly(
                        new Change(at, Optional.of(""), Optional.empty()),
                        new Change(at + "/name", Optional.of("甲"), Optional.empty()),
                        new Change(at + "/amounts", Optional.of(""), Optional.empty()),
                        new Change(at + "/amounts/executed", Optional.of("10万元"), Optional.empty()));
    }

    @Test
    void none_and_blank_are_different_and_missing_is_a_third() {
        PerformanceReport none = budget(Disclosure.none());
        PerformanceReport blank = budget(Disclosure.blank());
        String at = "/budget/generalPublic/status";
        assertThat(none.diff(blank).changes())
                .containsExactly(new Change(at, Optional.of("none"), Optional.of("blank")));
        assertThat(PerformanceReport.builder().build().diff(none).changes())
                .containsExactly(new Change(at, Optional.empty(), Optional.of("none")));
    }

    @Test
    void an_insertion_does_not_shift_what_stands_behind_it() {
        PerformanceReport before = improvements(Improvement.of("一"), Improvement.of("三"));
        PerformanceReport after = improvements(Improvement.of("一"), Improvement.of("二"), Improvement.of("三"));
        assertThat(before.diff(after).changes())
                .extracting(Change::pointer)
                .containsExactly("/narrative/improvements/value/1", "/narrative/improvements/value/1/text");
    }

    @Test
    void where_a_value_was_read_is_not_compared() {
        PerformanceReport before = improvements(new Improvement("一", Optional.of(new Span(1, 2))));
        assertThat(before.diff(improvements(Improvement.of("一"))).isEmpty()).isTrue();
    }

    private static PerformanceReport improvements(Improvement... improvements) {
        return PerformanceReport.builder()
                .narrative(Narrative.builder()
                        .improvements(Disclosure.stated(List.of(improvements)))
                        .build())
                .build();
    }

    private static ProjectExpenditure projects(String first, String second) {
        return ProjectExpenditure.builder()
                .addProjects(project("甲", first), project("乙", second))
                .build();
    }

    private static Project project(String name, String amount) {
        return Project.of(name, StagedAmount.executed(Amount.parse(amount)));
    }

    private static Expenditure total(String amount) {
        return Expenditure.builder()
                .total(StagedAmount.executed(Amount.parse(amount)))
                .build();
    }

    private static PerformanceReport report(ProjectExpenditure projects) {
        return report(Expenditure.builder().project(projects).build());
    }

    private static PerformanceReport report(Expenditure expenditure) {
        return budget(Disclosure.stated(
                FundStatement.builder().expenditure(expenditure).build()));
    }

    private static PerformanceReport budget(Disclosure<FundStatement> fund) {
        return PerformanceReport.builder()
                .budget(Budget.builder().putFunds(Scope.GENERAL, fund).build())
                .build();
    }
}
