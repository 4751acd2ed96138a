package io.github.jixiao.testkit.assertj;

import static io.github.jixiao.testkit.assertj.JixiaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.rulebook.Waiver;
import io.github.jixiao.testkit.fixture.SmallReport;
import io.github.jixiao.testkit.fixture.TitleStated;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditAssertTest {

    /** Nothing but the sums weighs as an error. */
    private static final RuleBook MILD = RuleBook.of(2022)
            .withProfile(Profile.builder()
                    .id("mild")
                    .putRules(RuleId.of("OBJ-001"), weighing(Severity.WARNING))
                    .build());

    private final PerformanceReport sound = SmallReport.read();
    private final PerformanceReport off = SmallReport.with("53.37", "53.87");

    @Test
    void a_report_is_judged_by_its_own_year() {
        assertThat(sound).reconciles().passes("ARI-001").passes("ARI-002").isNotApplicable("TPE-001");
    }

    @Test
    void a_report_without_a_year_must_be_told_its_rule_book() {
        PerformanceReport undated = SmallReport.with("2022年度", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(undated).reconciles())
                .withMessageContaining("states no fiscal year");
        assertThat(undated).under(RuleBook.of(2022)).reconciles();
    }

    @Test
    void the_result_of_an_audit_is_judged_as_it_is() {
        AuditResult result = ReportValidator.of(MILD).validate(off);

        assertThat(result).fails("ARI-002").and().passes("ARI-001").breaksOnly("ARI-002");
        assertThatThrownBy(() -> assertThat(result).hasNoErrors()).hasMessageContaining("but found 1\n");
    }

    @Test
    void errors_are_counted_by_the_rule_book_that_is_named() {
        assertThat(sound).hasNoErrors(MILD);
        assertThat(sound).under(MILD).hasNoErrors();
        assertThatThrownBy(() -> assertThat(sound).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OBJ-001 ERROR");
    }

    @Test
    void a_rule_of_the_application_is_asserted_like_any_other() {
        RuleBook book = RuleBook.of(2022).withRules(List.of(new TitleStated()));

        assertThat(sound).under(book).passes("KIT-001");
        assertThat(sound.withTitle(Optional.empty()))
                .under(book)
                .fails("KIT-001")
                .withSeverity(Severity.WARNING);
    }

    @Test
    void the_report_of_the_year_before_can_be_beside_it() {
        PerformanceReport closing =
                SmallReport.read("青溪县地方志办公室2021年度部门整体支出绩效自评报告\n" + "一、一般公共预算支出情况\n年末结转结余10.00万元。\n");
        PerformanceReport opening = SmallReport.with("二、一般公共预算支出情况\n", "二、一般公共预算支出情况\n年初结转结余12.00万元。\n");

        assertThat(opening)
                .isNotApplicable("BUD-013")
                .beside(AuditContext.NONE.withPriorYear(closing))
                .fails("BUD-013");
    }

    @Test
    void passing_wants_every_place_decided() {
        PerformanceReport partial = SmallReport.with("，公用经费8.81万元", "");

        assertThat(partial).isUndecidable("ARI-002");
        assertThatThrownBy(() -> assertThat(partial).passes("ARI-002")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(partial).isNotApplicable("ARI-002")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(off).isUndecidable("ARI-002")).isInstanceOf(AssertionError.class);
    }

    @Test
    void breaking_only_one_rule_lets_lesser_findings_stand() {
        assertThat(off).under(MILD).breaksOnly("ARI-002");
        assertThat(off).breaksOnly("ARI-002", "OBJ-001");
        assertThatThrownBy(() -> assertThat(off).breaksOnly("ARI-002"))
                .hasMessageStartingWith("Expecting no rule beside ARI-002 to fail as gravely, but these do: OBJ-001\n");
        assertThatThrownBy(() -> assertThat(sound).under(MILD).breaksOnly("ARI-002"))
                .hasMessageStartingWith("Expecting ARI-002 to fail, but it passes\n");
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(off).breaksOnly());
    }

    @Test
    void a_violation_is_found_by_place_difference_severity_and_quotation() {
        assertThat(off)
                .fails("ARI-002")
                .at("/statements/5")
                .at("/statements")
                .at("")
                .withDifference("0.5", MoneyUnit.WAN_YUAN)
                .withDifference("5000", MoneyUnit.YUAN)
                .withSeverity(Severity.ERROR)
                .quoting("62.18")
                .and()
                .passes("ARI-001");
        assertThat(SmallReport.with("在职11", "在职13")).fails("STF-001").withDifference(Quantity.persons(1));
    }

    @Test
    void a_violation_that_is_otherwise_is_refused() {
        FindingAssert<ReportAssert> violation = assertThat(off).fails("ARI-002");

        assertThatThrownBy(() -> violation.at("/statement")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> violation.withDifference("-0.50", MoneyUnit.WAN_YUAN))
                .hasMessageStartingWith("Expecting ARI-002 to be off by -0.50万元, but it is not\n");
        assertThatThrownBy(() -> violation.withDifference(Quantity.persons(5000)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> violation.withSeverity(Severity.WARNING))
                .hasMessageStartingWith("Expecting ARI-002 to weigh as WARNING, but it does not\n");
        assertThatThrownBy(() -> violation.quoting("62.19"))
                .hasMessageStartingWith(
                        "Expecting ARI-002 to fail where the document says '62.19', but it fails elsewhere\n");
    }

    @Test
    void a_chain_is_about_one_and_the_same_violation() {
        PerformanceReport two = SmallReport.read(
                SmallReport.TEXT.replace("53.37", "53.87") + "三、政府性基金预算支出情况\n基本支出20.00万元，其中人员经费12.00万元，公用经费9.00万元。\n");

        assertThat(two).fails("ARI-002").quoting("62.18").withDifference("0.50", MoneyUnit.WAN_YUAN);
        assertThat(two).fails("ARI-002").quoting("20.00").withDifference("1.00", MoneyUnit.WAN_YUAN);
        assertThatThrownBy(() ->
                        assertThat(two).fails("ARI-002").quoting("62.18").withDifference("1.00", MoneyUnit.WAN_YUAN))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void an_id_of_another_form_is_no_failure_of_the_report() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(sound).passes("ari2"))
                .withMessageContaining("is no id such as 'ARI-002'");
    }

    @Test
    void waived_errors_do_not_count_and_do_not_pass_either() {
        Finding finding = ReportValidator.of(MILD)
                .validate(off)
                .findings(RuleId.of("ARI-002"))
                .get(0);
        Waiver waiver = new Waiver(
                finding.getRule(), "/statements/5", finding.getValueHash(), "更正后公开", "财政局", Optional.empty());
        ReportValidator validator = ReportValidator.of(MILD).withWaivers(List.of(waiver), LocalDate.of(2023, 5, 1));

        assertThat(off).under(validator).hasNoErrors().reconciles().fails("ARI-002");
        assertThatThrownBy(() -> assertThat(off).under(validator).passes("ARI-002"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("    waived: 更正后公开 (财政局)\n");
    }

    private static RuleSetting weighing(Severity severity) {
        return new RuleSetting(Optional.of(severity), Optional.empty(), Map.of());
    }
}
