package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Waiver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final RuleId SUM = RuleId.of("ARI-002");

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = file("report.json", ReportJson.strict().write(report("53.73万元")));
    }

    @Test
    void an_error_is_printed_with_its_arithmetic_and_ends_with_status_1() {
        Ran ran = Ran.command("check", file);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("青溪县档案馆, fiscal year 2021\nrule book ")
                .contains("general public budget\n└─ expenditure")
                .contains("personnel expenditure", "53.73")
                .contains("Errors (")
                .contains("  ARI-002  ")
                .contains("53.73 + operating expenditure 8.81 = 62.54 万元")
                .contains("at /budget/generalPublic/value/expenditure/basic/total/executed")
                .contains("by analogy")
                .containsPattern("\\d+ rules, \\d+ checks ran: \\d+ passed, \\d+ failed; \\d+ did not apply, \\d+ could"
                        + " not be decided\n$");
    }

    @Test
    void the_same_in_chinese() {
        assertThat(Ran.command("check", file, "--locale", "zh").out())
                .startsWith("青溪县档案馆，2021 年度\n规则库 ")
                .contains("错误（", "人员经费 53.73 + 公用经费 8.81 = 62.54 万元", "（参照）", "条规则，实际检查");
    }

    @Test
    void json_is_the_audit_result() {
        Ran ran = Ran.command("check", file, "--format", "json");

        AuditResult result =
                ReportJson.strict().read(JsonDocument.AUDIT_RESULT, ran.out().getBytes(StandardCharsets.UTF_8));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(result.findings(SUM)).hasSize(1);
        assertThat(result.getFiscalYear()).hasValue(2021);
    }

    @Test
    void a_division_and_a_year_choose_the_rule_book() {
        assertThat(Ran.command("check", file, "--division", "430203", "--year", "2020")
                        .out())
                .contains("rule book 430203-2020,");
        assertThat(Ran.command("check", file, "--division", "43").err())
                .isEqualTo("jixiao: '43' is no division code of GB/T 2260, such as '430203'\n");
        assertThat(Ran.command("check", file, "--year", "12").err()).isEqualTo("jixiao: '12' is no fiscal year\n");
    }

    @Test
    void a_year_that_the_report_does_not_state_is_assumed_aloud() throws IOException {
        String other = file(
                "other.json",
                ReportJson.strict()
                        .write(PerformanceReport.builder()
                                .organization(organization())
                                .build()));

        assertThat(Ran.command("check", other).out()).contains("the report states no fiscal year: the rules of ");
        assertThat(Ran.command("check", other, "--year", "2021").out()).doesNotContain("the rules of ");
    }

    @Test
    void what_fails_is_for_the_caller_to_say() throws IOException {
        String switchedOff = profile("ARI-002", "not asked of archives");

        assertThat(Ran.command("check", file, "--fail-on", "never").status()).isZero();
        assertThat(Ran.command("check", file, "--profile", switchedOff).status())
                .isZero();
    }

    @Test
    void a_rule_that_a_profile_switches_off_is_not_silent() throws IOException {
        Ran ran = Ran.command(
                "check", file, "--format", "json", "--profile", profile("ARI-002", "not asked of archives"));

        AuditResult result =
                ReportJson.strict().read(JsonDocument.AUDIT_RESULT, ran.out().getBytes(StandardCharsets.UTF_8));
        assertThat(result.outcomes(SUM)).singleElement().satisfies(outcome -> {
            assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(outcome.reason().orElseThrow().en()).contains("not asked of archives");
        });
    }

    @Test
    void a_report_without_a_division_is_judged_by_the_rule_book_that_its_profile_is_for() {
        Ran ran = Ran.command(
                "check",
                Project.sample("kexie-2022.txt").toString(),
                "--profile",
                Project.sample("profiles/lusong-2022.json").toString());

        assertThat(ran.out()).contains("rule book 430203-2022+lusong-2022,");
    }

    @Test
    void a_profile_with_an_unknown_rule_is_refused_with_its_place() throws IOException {
        String profile = profile("ARI-992", "off");

        Ran ran = Ran.command("check", file, "--profile", profile);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("jixiao: '" + profile + "', line 4, at /rules/ARI-992: there is no rule 'ARI-992'")
                .hasLineCount(1);
    }

    @Test
    void a_waived_error_stays_in_the_result_and_does_not_fail() throws IOException {
        AuditResult result = ReportJson.strict()
                .read(
                        JsonDocument.AUDIT_RESULT,
                        Ran.command("check", file, "--format", "json").out().getBytes(StandardCharsets.UTF_8));
        List<Waiver> waivers =
                result.getFindings().stream().map(CheckCommandTest::waiver).toList();
        String accepted = file("waivers.json", ReportJson.strict().write(JsonDocument.WAIVERS, waivers));

        Ran ran = Ran.command("check", file, "--waivers", accepted);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("ARI-002", "waived checked by hand (approved by A. Auditor)");
    }

    @Test
    void a_file_of_another_kind_is_no_waiver_file() {
        assertThat(Ran.command("check", file, "--waivers", file).err())
                .startsWith("jixiao: '" + file + "': ")
                .hasLineCount(1);
    }

    @Test
    void standard_input_is_read_where_the_file_is_a_hyphen() throws IOException {
        assertThat(Ran.command(Files.readAllBytes(Path.of(file)), "check", "-")).isEqualTo(Ran.command("check", file));
    }

    private String profile(String rule, String reason) throws IOException {
        return file(
                "profile-" + rule + ".json",
                "{\n\"schemaVersion\": \"1\", \"id\": \"test\",\n\"rules\": {\n\"" + rule + "\": {\"offReason\": \""
                        + reason + "\"}}}");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Waiver waiver(Finding finding) {
        String target = finding.getFigure()
                .map(Object::toString)
                .orElse(finding.getLocation().pointer());
        return new Waiver(
                finding.getRule(), target, finding.getValueHash(), "checked by hand", "A. Auditor", Optional.empty());
    }

    private static PerformanceReport report(String personnel) {
        FundStatement general = FundStatement.builder()
                .expenditure(Expenditure.builder()
                        .basic(BasicExpenditure.builder()
                                .total(StagedAmount.executed(Amount.parse("62.18万元")))
                                .personnel(StagedAmount.executed(Amount.parse(personnel)))
                                .operating(StagedAmount.executed(Amount.parse("8.81万元")))
                                .build())
                        .build())
                .build();
        return PerformanceReport.builder()
                .fiscalYear(2021)
                .organization(organization())
                .budget(Budget.builder().putStated(Scope.GENERAL, general).build())
                .build();
    }

    private static OrganizationProfile organization() {
        return OrganizationProfile.builder().name("青溪县档案馆").build();
    }
}
