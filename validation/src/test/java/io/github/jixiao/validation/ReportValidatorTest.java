package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import org.junit.jupiter.api.Test;

class ReportValidatorTest {

    private static ReportFixture report() {
        return ReportFixture.report()
                .line("staff.establishment 3人", "staff.inpost 3人")
                .line("general.expenditure.initial 101.57万元")
                .line(
                        "general.expenditure.executed 117.49万元",
                        "general.expenditure.project.executed 55.31万元",
                        "general.expenditure.basic.executed 62.18万元",
                        "general.expenditure.basic.personnel.executed 53.37万元",
                        "general.expenditure.basic.operating.executed 8.81万元")
                .line(
                        "general.expenditure.project.executed 55.31万元",
                        "general.expenditure.project[甲].executed 52.36万元",
                        "general.expenditure.project[乙].executed 2.95万元")
                .none(Scope.GOVERNMENT_FUND)
                .none(Scope.STATE_CAPITAL)
                .none(Scope.SOCIAL_INSURANCE)
                .outline();
    }

    @Test
    void the_first_rules_pass_and_the_overspend_is_found() {
        AuditResult result = report().audit();
        assertThat(result.findings(RuleId.of("BUD-001")))
                .extracting(finding -> finding.getMessage().zh())
                .containsExactly("一般公共预算支出决算 117.49万元 ÷ 一般公共预算支出年初预算 101.57万元 = 115.67%（+15.92 万元），未见调整预算，也未说明原因");
        assertThat(result.outcomes(RuleId.of("ARI-001")))
                .extracting(each -> each.outcome())
                .containsExactly(Outcome.PASS);
        assertThat(result.outcomes(RuleId.of("FND-001"))).hasSize(4).allMatch(each -> each.outcome() == Outcome.PASS);
    }

    @Test
    void one_wrong_digit_is_spelled_out() {
        Finding finding = ReportFixture.report()
                .line(
                        "general.expenditure.basic.executed 62.18万元",
                        "general.expenditure.basic.personnel.executed 53.77万元",
                        "general.expenditure.basic.operating.executed 8.81万元")
                .findings("ARI-002")
                .get(0);
        assertThat(finding.getMessage().zh())
                .isEqualTo("一般公共预算决算：人员经费 53.77 + 公用经费 8.81 = 62.58 万元，报告为 62.18万元，相差 0.40 万元，超出允许误差 0.015 万元");
        assertThat(finding.getLocation().quote()).isEqualTo("62.18万元");
        assertThat(finding.getRelated()).extracting(each -> each.quote()).containsExactly("53.77万元", "8.81万元");
        assertThat(finding.getValueHash().digits()).hasSize(16);
    }
}
