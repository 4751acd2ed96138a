package io.github.jixiao.testkit.assertj;

import static io.github.jixiao.testkit.assertj.JixiaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.testkit.fixture.SmallReport;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.Collections;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What failures say. */
class FailureTextTest {

    private static final PerformanceReport OFF = SmallReport.with("53.37", "53.87");

    @Test
    void a_sum_that_is_off_is_shown_operand_by_operand() {
        assertThat(failure(() -> assertThat(OFF).reconciles())).startsWith("""
                        Expecting the figures to reconcile, but found 1 that do not

                          ARI-002 ERROR  general public budget, executed: personnel expenditure 53.87 + operating expenditure 8.81 = 62.68 万元; stated 62.18万元; off by 0.50 万元, more than the bound of 0.015 万元
                              personnel expenditure                                     53.87万元   '53.87万元' 6:19 /budget/generalPublic/value/expenditure/basic/personnel/executed
                            + operating expenditure                                      8.81万元   '8.81万元' 6:31 /budget/generalPublic/value/expenditure/basic/operating/executed
                            = computed                                                  62.68万元
                              stated general public budget basic expenditure, executed  62.18万元   '62.18万元' 6:5 /statements/5
                              difference                                                +0.50万元
                              bound                                                     ±0.015万元
                            basis: Implementing Regulation of the Budget Law, Article 5(3)

                        By the rule book national-2022:""");
    }

    @Test
    void it_speaks_chinese_where_that_is_asked_for() {
        assertThat(failure(() -> assertThat(OFF).inLanguage(Locale.CHINESE).passes("ARI-002")))
                .startsWith("""
                        预期 ARI-002 通过，实际不通过

                          ARI-002 ERROR  一般公共预算决算：人员经费 53.87 + 公用经费 8.81 = 62.68 万元，报告为 62.18万元，相差 0.50 万元，超出允许误差 0.015 万元
                              人员经费                       53.87万元   “53.87万元” 6:19 /budget/generalPublic/value/expenditure/basic/personnel/executed
                            + 公用经费                        8.81万元   “8.81万元” 6:31 /budget/generalPublic/value/expenditure/basic/operating/executed
                            = 计算                           62.68万元
                              填报 一般公共预算基本支出决算  62.18万元   “62.18万元” 6:5 /statements/5
                              相差                           +0.50万元
                              允许误差                       ±0.015万元
                            依据：《中华人民共和国预算法实施条例》第五条第三款

                        规则手册 national-2022：""");
    }

    @Test
    void a_limit_that_is_exceeded_is_shown_beside_what_exceeds_it() {
        assertThat(failure(() -> assertThat(SmallReport.with("在职11", "在职13")).passes("STF-001")))
                .contains("""
                              staff in post             13人  '13人' 3:9 /organization/staffing/inPost/total
                            > authorised establishment  12人  '12人' 3:3 /organization/staffing/establishment/total
                              difference                +1人
                              bound                     ±0人
                        """);
    }

    @Test
    void a_finding_without_arithmetic_has_its_place() {
        assertThat(failure(() -> assertThat(OFF).passes("BUD-014")))
                .contains("    place: '117.49万元' 5:5 /budget/generalPublic/value/expenditure/total/executed\n");
    }

    @Test
    void an_undecidable_rule_is_told_from_a_pass_with_what_is_missing() {
        PerformanceReport partial = SmallReport.with("，公用经费8.81万元", "");

        assertThat(failure(() -> assertThat(partial).passes("ARI-002"))).startsWith("""
                        Expecting ARI-002 to pass, but it cannot be decided: what is not examined is not passed

                          ARI-002  at /statements/5 it cannot be decided: not stated: operating expenditure

                        By the rule book national-2022:""");
    }

    @Test
    void a_rule_that_does_not_apply_is_told_from_a_pass_with_the_reason() {
        assertThat(failure(() -> assertThat(SmallReport.read()).passes("TPE-001")))
                .startsWith("""
                        Expecting TPE-001 to pass, but it does not apply: what is not examined is not passed

                          TPE-001  it does not apply: the report states nothing that the rule checks
                        """);
    }

    @Test
    void a_rule_that_was_to_fail_and_passes_is_told_with_the_places_where_it_does() {
        assertThat(failure(() -> assertThat(SmallReport.read()).fails("ARI-002")))
                .startsWith("""
                        Expecting ARI-002 to fail, but it passes

                          ARI-002  at /statements/5 it passes
                        """);
    }

    @Test
    void another_difference_is_shown_with_the_arithmetic() {
        assertThat(failure(() -> assertThat(OFF).fails("ARI-002").withDifference("0.49", MoneyUnit.WAN_YUAN)))
                .startsWith("Expecting ARI-002 to be off by 0.49万元, but it is not\n\n  ARI-002 ERROR ")
                .contains("      difference                                                +0.50万元\n");
    }

    @Test
    void nothing_examined_is_no_success() {
        PerformanceReport empty = PerformanceReport.builder().fiscalYear(2021).build();

        assertThat(failure(() -> assertThat(empty).reconciles()))
                .startsWith(
                        "Expecting the figures to reconcile, but no relation between them could be decided: what is not examined is not passed\n");
        AuditResult nothing =
                AuditResult.builder().ruleBook(RuleBook.of(2021).getId()).build();
        assertThat(failure(() -> assertThat(nothing).hasNoErrors()))
                .startsWith("Expecting no errors, but nothing could be decided: what is not examined is not passed\n");
    }

    @Test
    void the_last_line_counts_what_became_of_all_rules() {
        AuditResult result = ReportValidator.of(RuleBook.of(2022)).validate(OFF);

        assertThat(failure(() -> assertThat(result).passes("ARI-002")))
                .endsWith("\nBy the rule book national-2022: " + result.count(Outcome.PASS) + " passed, "
                        + result.count(Outcome.FAIL) + " failed, " + result.count(Outcome.UNDECIDABLE)
                        + " undecidable, " + result.count(Outcome.NOT_APPLICABLE) + " not applicable");
    }

    @Test
    void a_rule_that_the_rule_book_does_not_have_is_no_pass() {
        assertThat(failure(() -> assertThat(SmallReport.read()).passes("ARI-999")))
                .startsWith("Expecting an outcome of ARI-999, but the rule book national-2022 has no such rule\n");
    }

    @Test
    void long_lists_end_with_how_many_more_there_are() {
        AuditResult result = ReportValidator.of(RuleBook.of(2022)).validate(OFF);
        Finding finding = result.findings(RuleId.of("ARI-002")).get(0);
        AuditResult many = result.withFindings(Collections.nCopies(13, finding));

        assertThat(failure(() -> assertThat(many).hasNoErrors())).contains("\n  and 3 more\n");
    }

    @Test
    void a_description_stands_in_front_and_per_cent_signs_stay() {
        assertThat(failure(() -> assertThat(SmallReport.with("在职11", "在职13"))
                        .as("report of %s", "2022")
                        .passes("STF-001")))
                .startsWith("[report of 2022] Expecting STF-001 to pass, but it fails\n")
                .contains("= 108.33%");
        assertThat(failure(() -> assertThat(OFF).as("sums").fails("ARI-002").at("/organization")))
                .startsWith("[sums] Expecting ARI-002 to fail at /organization, but it fails elsewhere\n");
    }

    private static String failure(ThrowingCallable assertion) {
        return catchThrowableOfType(AssertionError.class, assertion).getMessage();
    }
}
