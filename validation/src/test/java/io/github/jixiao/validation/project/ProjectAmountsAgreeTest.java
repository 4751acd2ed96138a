package io.github.jixiao.validation.project;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.validation.ReportFixture;
import org.junit.jupiter.api.Test;

class ProjectAmountsAgreeTest {

    @Test
    void amounts_are_judged_by_stage_in_whatever_order_they_are_mentioned() {
        String initial = "general.expenditure.project[路灯养护].initial 6.00万元";
        String executed = "general.expenditure.project[路灯养护].executed 5.00万元";
        assertThat(ReportFixture.audit(report().line(executed)
                                .line(executed)
                                .line(initial)
                                .line(initial)
                                .build())
                        .outcomes(RuleId.of("PRJ-008")))
                .extracting(RuleOutcome::at)
                .containsExactly(
                        "/budget/generalPublic/value/expenditure/project/projects/0/amounts/initial",
                        "/budget/generalPublic/value/expenditure/project/projects/0/amounts/executed");
    }
}
