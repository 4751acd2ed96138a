package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.ValueHash;
import io.github.jixiao.finding.WaiverStatus;
import io.github.jixiao.finding.WaiverStatus.State;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final RuleId RULE = RuleId.of("ARI-002");
    private static final String TOTAL = "general.expenditure.basic.executed";
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

    private static PerformanceReport report(String personnel) {
        return ReportFixture.report()
                .line(
                        TOTAL + " 62.18万元",
                        "general.expenditure.basic.personnel.executed " + personnel,
                        "general.expenditure.basic.operating.executed 8.81万元")
                .build();
    }

    private static Finding finding(String personnel) {
        return ReportFixture.audit(report(personnel)).findings(RULE).get(0);
    }

    private static Waiver waiver(String target, ValueHash hash, LocalDate expires) {
        return new Waiver(RULE, target, hash, "已由财政部门核定", "张三", Optional.ofNullable(expires));
    }

    private static AuditResult audit(PerformanceReport report, Waiver... waivers) {
        return ReportValidator.of(RuleBook.of(2021, "430203"))
                .withWaivers(List.of(waivers), TODAY)
                .validate(report);
    }

    @Test
    void a_waived_finding_stays_in_the_result_marked() {
        ValueHash hash = finding("53.73万元").getValueHash();
        for (String target : List.of(TOTAL, finding("53.73万元").getLocation().pointer())) {
            AuditResult result = audit(report("53.73万元"), waiver(target, hash, TODAY));
            Finding waived = result.findings(RULE).get(0);
            assertThat(waived.getWaiver().orElseThrow().reason()).isEqualTo("已由财政部门核定");
            assertThat(result.hasNoErrors()).isTrue();
            assertThat(result.count(Outcome.FAIL)).isPositive();
            assertThat(result.getWaivers()).extracting(WaiverStatus::state).containsExactly(State.APPLIED);
        }
    }

    @Test
    void a_waiver_lapses_when_the_value_changes() {
        ValueHash hash = finding("53.73万元").getValueHash();
        AuditResult result = audit(report("53.74万元"), waiver(TOTAL, hash, null));
        assertThat(result.hasNoErrors()).isFalse();
        assertThat(result.getWaivers()).extracting(WaiverStatus::state).containsExactly(State.VALUE_CHANGED);
    }

    @Test
    void a_waiver_lapses_on_the_day_after_its_last() {
        ValueHash hash = finding("53.73万元").getValueHash();
        AuditResult result = audit(report("53.73万元"), waiver(TOTAL, hash, TODAY.minusDays(1)));
        assertThat(result.findings(RULE).get(0).getWaiver()).isEmpty();
        assertThat(result.getWaivers().get(0).state()).isEqualTo(State.EXPIRED);
        assertThat(result.getWaivers().get(0).message().zh()).isEqualTo("豁免已于 2022-06-29 到期");
    }

    @Test
    void a_waiver_that_matches_nothing_is_reported() {
        ValueHash hash = finding("53.73万元").getValueHash();
        assertThat(audit(report("53.37万元"), waiver(TOTAL, hash, null)).getWaivers())
                .extracting(WaiverStatus::state)
                .containsExactly(State.UNMATCHED);
        assertThat(audit(report("53.73万元"), waiver("general.expenditure.executed", hash, null))
                        .getWaivers())
                .extracting(WaiverStatus::state)
                .containsExactly(State.UNMATCHED);
    }

    @Test
    void the_fingerprint_does_not_depend_on_the_place_in_the_text() {
        var elsewhere = ReportFixture.report()
                .section(1, "一、", "概况")
                .line("staff.inpost 3人")
                .line(
                        TOTAL + " 62.18万元",
                        "general.expenditure.basic.personnel.executed 53.73万元",
                        "general.expenditure.basic.operating.executed 8.81万元")
                .build();
        assertThat(ReportFixture.audit(elsewhere).findings(RULE).get(0).getValueHash())
                .isEqualTo(finding("53.73万元").getValueHash());
    }
}
