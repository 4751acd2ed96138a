package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.report.Reports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_sample_has_warnings_and_no_error() {
        AuditResult result = audit("kexie-2022.txt");

        assertThat(result.count(Severity.ERROR)).isZero();
        assertThat(result.count(Severity.WARNING)).isPositive();
        assertThat(result.count(Outcome.PASS)).isPositive();
        assertThat(Ran.command("check", Project.sample("kexie-2022.txt").toString())
                        .status())
                .isZero();
    }

    @Test
    void every_planted_error_of_the_faulty_sample_is_found() {
        AuditResult result = audit("kexie-2022-faulty.txt");

        assertThat(List.of("ARI-002", "ARI-003", "STF-001", "FND-002"))
                .allSatisfy(rule -> assertThat(result.findings(RuleId.of(rule))).isNotEmpty());
        assertThat(Ran.command("check", Project.sample("kexie-2022-faulty.txt").toString())
                        .status())
                .isEqualTo(1);
    }

    private static AuditResult audit(String sample) {
        return ReportValidator.of(RuleBook.of(2022))
                .validate(Reports.read(Project.sample(sample)).report());
    }
}
