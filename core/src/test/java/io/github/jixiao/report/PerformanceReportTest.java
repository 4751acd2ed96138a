package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.ClassifiedAmount;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PerformanceReportTest {

    @Property(tries = 200)
    void reports_built_alike_are_equal_and_hash_alike(@ForAll("statements") List<Statement> statements) {
        PerformanceReport one = StatedReports.report(statements);
        PerformanceReport other = StatedReports.report(new ArrayList<>(statements));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotSameAs(other);
        assertThat(PerformanceReport.builder().from(one).build()).isEqualTo(one);
    }

    @Property(tries = 200)
    void reports_that_differ_in_one_value_are_not_equal(
            @ForAll("statements") List<Statement> statements, @ForAll boolean title) {
        PerformanceReport one = StatedReports.report(statements);
        PerformanceReport other = title ? one.withTitle("甲") : one.withFiscalYear(2021);

        assertThat(other).isNotEqualTo(one);
        assertThat(one.withTitle("甲").withFiscalYear(2021))
                .isEqualTo(one.withFiscalYear(2021).withTitle("甲"));
    }

    @Property
    void changing_a_value_to_itself_changes_nothing(@ForAll Stage stage, @ForAll Scope scope) {
        StagedAmount amount = StagedAmount.of(stage, Amount.parse("1.0万元"));
        Budget budget = Budget.builder().putNone(scope).build();

        assertThat(amount.at(stage)).contains(Amount.parse("1.0万元"));
        assertThat(StagedAmount.builder().from(amount).build())
                .isEqualTo(amount)
                .hasSameHashCodeAs(amount);
        assertThat(budget.withFunds(budget.getFunds())).isEqualTo(budget).hasSameHashCodeAs(budget);
        assertThat(budget.disclosure(scope))
                .hasValueSatisfying(fund -> assertThat(fund.isDeclaredNone()).isTrue());
        assertThat(budget.fund(scope).getExpenditure().getTotal().isEmpty()).isTrue();
    }

    @Test
    void equality_is_that_of_the_statement() {
        assertThat(StagedAmount.executed(Amount.parse("90.5万元")))
                .isNotEqualTo(StagedAmount.executed(Amount.parse("90.50万元")));
    }

    @Test
    void scopes_stand_in_their_own_order() {
        Budget budget = Budget.builder()
                .putNone(Scope.SOCIAL_INSURANCE, Scope.GENERAL)
                .putFunds(Scope.ALL, Disclosure.blank())
                .build();

        assertThat(budget.getFunds().keySet()).containsExactly(Scope.ALL, Scope.GENERAL, Scope.SOCIAL_INSURANCE);
    }

    @Test
    void collections_cannot_be_changed() {
        PerformanceReport report = PerformanceReport.builder()
                .addOtherYears(new YearBudget(2020, Budget.empty()))
                .build();

        assertThatThrownBy(() -> report.getOtherYears().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> report.getBudget().getFunds().put(Scope.ALL, Disclosure.none()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_report_prints_as_a_short_summary() {
        PerformanceReport report = PerformanceReport.builder()
                .title("甲")
                .source(SourceDocument.of("text/plain", "x".repeat(1_000_000)))
                .extensions(new Extensions("{" + " ".repeat(1_000_000) + "}"))
                .build();

        assertThat(report.toString()).contains("title=甲").hasSizeLessThan(300);
    }

    @Test
    void neither_the_words_of_a_report_nor_whom_to_ask_are_printed() {
        Problem problem = Problem.of("预算编制不细", "经验不足");
        Narrative narrative = Narrative.builder()
                .problems(Disclosure.stated(List.of(problem)))
                .publication(
                        Disclosure.stated(Publication.builder().text("已在门户网站公开").build()))
                .build();
        PerformanceReport report = PerformanceReport.builder()
                .contact(Contact.of("张三", "13900000000"))
                .narrative(narrative)
                .build();

        assertThat(report.toString()).doesNotContain("张三", "13900000000");
        assertThat(narrative.toString()).doesNotContain("预算编制不细", "已在门户网站公开");
    }

    @Test
    void what_makes_no_sense_is_refused_by_the_name_of_its_field() {
        refused(() -> PerformanceReport.builder().fiscalYear(21).build(), "fiscalYear: 21 is no year");
        refused(() -> PerformanceReport.builder().build().withFiscalYear(20210), "fiscalYear");
        refused(() -> new YearBudget(0, Budget.empty()), "year: 0");
        refused(() -> Project.of(" ", StagedAmount.empty()), "name: blank");
        refused(() -> Project.of("长".repeat(201), StagedAmount.empty()), "name: '长");
        refused(() -> new ClassifiedAmount("", " ", StagedAmount.empty()), "name: blank");
        refused(() -> Headcount.of(-1), "total: -1人 is negative");
        refused(() -> Staffing.builder().retired(Quantity.persons(-2)).build(), "retired: -2人");
        refused(
                () -> ThreePublicExpenses.builder()
                        .vehiclesHeld(Quantity.of(-1, "辆"))
                        .build(),
                "vehiclesHeld");
        refused(() -> Indicator.builder().name("").build(), "name: blank");
        refused(() -> ScoreSheet.builder().project("").build(), "project: blank");
        refused(() -> ScoreSheet.builder().targetsMet(-1).build(), "targetsMet");
        refused(
                () -> Section.builder()
                        .level(10)
                        .heading("甲")
                        .content(Disclosure.blank())
                        .build(),
                "level: 10");
        refused(() -> Explanation.ofProject("甲", " "), "reason: blank");
        refused(() -> new Extensions("[]"), "extensions");
        assertThatIllegalStateException()
                .isThrownBy(() -> Project.builder().build())
                .withMessageContaining("name");
    }

    @Test
    void a_statement_beyond_the_source_is_refused() {
        Statement statement = new Statement(
                FigureId.of(Scope.ALL, Item.REVENUE, Stage.EXECUTED),
                Amount.parse("1元"),
                "1元",
                new Span(10, 12),
                0,
                false);
        PerformanceReport.Builder report = PerformanceReport.builder()
                .addStatements(statement)
                .source(SourceDocument.of("text/plain", "12345678901"));

        refused(report::build, "statements/0/span: 10 to 12 lies beyond the source of 11 characters");
        assertThat(report.source(SourceDocument.of("text/plain", "123456789012"))
                        .build()
                        .getStatements())
                .hasSize(1);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
    }

    @Provide
    Arbitrary<List<Statement>> statements() {
        return StatedReports.statements();
    }
}
