package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real report as it was published, and the same with single digits changed. */
class RealReportTest {

    private static final RuleId PERSONNEL_AND_OPERATING = RuleId.of("ARI-002");

    private Path file;
    private String text;

    @BeforeEach
    void find() throws IOException {
        file = Project.shared("lusong-kexie-2021.txt");
        text = Files.readString(file);
    }

    @Test
    void its_figures_are_those_that_a_careful_reader_finds() {
        Ran ran = Ran.command("figures", file.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines().map(RealReportTest::firstFourColumns))
                .containsExactlyElementsOf(Project.lines(Project.shared("lusong-kexie-2021.tsv")));
    }

    @Test
    void every_figure_stands_where_it_says() {
        assertThat(Ran.command("figures", file.toString()).out().lines()).allSatisfy(line -> {
            String[] columns = line.split("\t");
            assertThat(text.substring(Integer.parseInt(columns[4]), Integer.parseInt(columns[5])))
                    .isEqualTo(columns[3]);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARI-001", "ARI-002", "ARI-003", "STF-001", "FND-001", "FND-002", "STR-001", "STR-004"})
    void it_passes(String rule) {
        assertThat(audit(text).outcomes(RuleId.of(rule)))
                .extracting(RuleOutcome::outcome)
                .contains(Outcome.PASS)
                .doesNotContain(Outcome.FAIL, Outcome.UNDECIDABLE);
    }

    @Test
    void it_spent_more_than_its_budget_and_gives_no_reason() {
        Finding finding = only(audit(text), "BUD-001");

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).contains("115.67").contains("15.92");
        assertThat(finding.getMessage().en()).contains("115.67").contains("15.92");
    }

    @Test
    void a_heading_is_numbered_at_the_wrong_level() {
        assertThat(only(audit(text), "STR-002").getLocation().quote()).contains("（2） 项目支出情况");
    }

    @Test
    void checking_it_prints_who_the_tree_the_findings_and_the_counts() {
        Ran ran = Ran.command("check", file.toString(), "--locale", "zh");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("2021 年度", "├─ 收入", "人员经费", "53.37", "BUD-001", "STR-002", "（2） 项目支出情况", "无法判定")
                .doesNotContain("\u001B");
    }

    @Test
    void a_changed_digit_breaks_the_sum_and_is_explained() {
        String changed = text.replace("53.37万元", "53.87万元");
        AuditResult result = audit(changed);
        Finding finding = only(result, "ARI-002");
        Trace trace = finding.getTrace().orElseThrow();

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(trace.operands())
                .extracting(operand -> quoted(changed, operand))
                .containsExactly("53.87万元", "8.81万元");
        assertThat(trace.stated()).map(operand -> quoted(changed, operand)).contains("62.18万元");
        assertThat(trace.computed().orElseThrow()).isEqualByComparingTo(new BigDecimal("62.68"));
        assertThat(trace.difference().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.50"));
        assertThat(trace.bound().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.015"));
        assertThat(new Arithmetic(new Words(Locale.SIMPLIFIED_CHINESE)).spell(trace))
                .isEqualTo("人员经费 53.87 + 公用经费 8.81 = 62.68 万元；填报 62.18，相差 +0.50，允许误差 0.015");
        assertThat(result.hasNoErrors()).isFalse();
    }

    @Test
    void a_dropped_decimal_is_coarse_and_no_error() {
        AuditResult result = audit(text.replace("62.18万元", "62.2万元"));
        List<Finding> findings = result.findings(PERSONNEL_AND_OPERATING);

        assertThat(findings).extracting(Finding::getKind).containsExactly(Finding.Kind.COARSE);
        assertThat(findings).extracting(Finding::getSeverity).containsExactly(Severity.WARNING);
        assertThat(result.outcomes(PERSONNEL_AND_OPERATING))
                .extracting("outcome")
                .containsOnly(Outcome.PASS);
    }

    private static AuditResult audit(String text) {
        PerformanceReport report =
                Reports.read(text.getBytes(StandardCharsets.UTF_8)).report();
        return ReportValidator.of(RuleBook.of(2021, "430203")).validate(report);
    }

    private static Finding only(AuditResult result, String rule) {
        List<Finding> findings = result.findings(RuleId.of(rule));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static String quoted(String text, Operand operand) {
        return text.substring(
                operand.span().orElseThrow().start(),
                operand.span().orElseThrow().end());
    }

    private static String firstFourColumns(String line) {
        String[] columns = line.split("\t");
        return String.join("\t", columns[0], columns[1], columns[2], columns[3]);
    }
}
