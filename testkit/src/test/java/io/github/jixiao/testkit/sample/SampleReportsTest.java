package io.github.jixiao.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.testkit.sample.ReportPlan.Size;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleReportsTest {

    /** Rules that look for what only a document has, or for words and cases that no sample has need of. */
    private static final Set<String> NOT_MET = Set.of(
            "ARI-021", "ARI-023", "BUD-001", "BUD-020", "CON-001", "CON-006", "CON-007", "CON-009", "FND-005",
            "OBJ-003", "SCR-014", "STF-010", "STR-008", "STR-009", "STR-010", "UNT-001", "UNT-007");

    private static PerformanceReport large(long seed) {
        return SampleReports.of(ReportPlan.usual().withSize(Size.LARGE), seed);
    }

    private static AuditResult audit(PerformanceReport report, RuleBook book) {
        return ReportValidator.of(book).validate(report);
    }

    @Test
    void samples_meet_every_rule_that_needs_no_document_of_them() {
        RuleBook book = RuleBook.of(2023, "430203");
        Set<String> met = new TreeSet<>();
        for (Size size : Size.values()) {
            LongStream.range(0, 20)
                    .mapToObj(seed -> SampleReports.of(ReportPlan.usual().withSize(size), seed))
                    .map(report -> audit(report, book))
                    .map(AuditResult::getOutcomes)
                    .flatMap(Collection::stream)
                    .filter(outcome -> outcome.outcome() == Outcome.PASS)
                    .forEach(outcome -> met.add(outcome.rule().value()));
        }
        Set<String> notMet = new TreeSet<>();
        book.getDefinitions().forEach(rule -> notMet.add(rule.id().value()));
        notMet.removeAll(met);
        assertThat(notMet).containsExactlyInAnyOrderElementsOf(NOT_MET);
    }

    @Test
    void a_sample_is_valid_by_the_national_rule_book_and_that_of_another_province_too() {
        ReportPlan hubei = ReportPlan.usual().withDivision(AdministrativeDivision.of("420106"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(audit(large(seed), RuleBook.of(2023)).getFindings())
                    .allMatch(finding -> finding.getKind() == Finding.Kind.ROUNDING);
            assertThat(audit(SampleReports.of(hubei, seed), RuleBook.of(2023, "420106"))
                            .hasNoErrors())
                    .isTrue();
        }
    }

    @Test
    void the_same_seed_gives_the_same_sample_and_another_one_another() {
        assertThat(large(7)).isEqualTo(large(7)).isNotEqualTo(large(8));
    }

    @Test
    void the_plainest_sample_has_one_project_and_one_kind_of_money() {
        PerformanceReport plainest = SampleReports.compose(ReportPlan.usual().withSize(Size.SMALL), Choices.PLAINEST);
        assertThat(plainest.getBudget()
                        .getGeneralPublic()
                        .getExpenditure()
                        .getProject()
                        .getProjects())
                .hasSize(1);
        assertThat(plainest.getBudget().disclosure(Scope.ALL)).isEmpty();
        assertThat(plainest.getExplanations()).isEmpty();
        assertThat(audit(plainest, RuleBook.of(2023, "430203")).getFindings()).isEmpty();
    }

    @Test
    void amounts_are_written_in_yuan_and_in_ten_thousands_and_some_sums_only_hold_within_their_rounding() {
        assertThat(LongStream.range(0, 60)
                        .mapToObj(SampleReportsTest::large)
                        .map(report -> report.getBudget()
                                .getGeneralPublic()
                                .getExpenditure()
                                .getTotal())
                        .map(total -> total.getExecuted().orElseThrow())
                        .map(amount -> amount.decimals() + amount.unitSymbol()))
                .contains("2万元", "2元", "0元");
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> audit(large(seed), RuleBook.of(2023, "430203")))
                        .flatMap(result -> result.getFindings().stream())
                        .map(Finding::getKind))
                .contains(Finding.Kind.ROUNDING);
    }

    @Test
    void a_few_departments_spend_twenty_times_as_much_as_small_ones() {
        long[] spent = IntStream.range(0, 200)
                .mapToObj(SampleReportsTest::large)
                .map(report ->
                        report.getBudget().getGeneralPublic().getExpenditure().getTotal())
                .map(total -> total.getExecuted().orElseThrow())
                .mapToLong(Amount::thousandths)
                .sorted()
                .toArray();
        assertThat(spent[spent.length - 1] / spent[spent.length / 4]).isGreaterThan(20);
    }

    @Test
    void a_plan_decides_the_outline_and_the_year() {
        ReportPlan plan = ReportPlan.usual().withTemplate(TemplateProfile.PLAIN).withFiscalYear(2021);
        PerformanceReport report = SampleReports.of(plan, 1);
        assertThat(report.getTemplate()).isEqualTo(TemplateProfile.PLAIN);
        assertThat(report.getFiscalYear()).hasValue(2021);
        assertThat(report.getTitle())
                .hasValueSatisfying(title -> assertThat(title).contains("2021年度"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withFiscalYear(2019))
                .withMessageContaining("2019");
    }
}
