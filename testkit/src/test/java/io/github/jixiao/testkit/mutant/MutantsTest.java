package io.github.jixiao.testkit.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.testkit.sample.Choices;
import io.github.jixiao.testkit.sample.ReportPlan;
import io.github.jixiao.testkit.sample.SampleReports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule sees the fault that was made for it, in small and large reports of every outline. */
class MutantsTest {

    private static final ReportValidator VALIDATOR = ReportValidator.of(RuleBook.of(2023, "430203"));
    private static final List<PerformanceReport> VALID = valid();

    private static List<PerformanceReport> valid() {
        List<PerformanceReport> valid = new ArrayList<>();
        ReportPlan plainest = ReportPlan.usual().withSize(ReportPlan.Size.SMALL);
        valid.add(SampleReports.compose(plainest, Choices.PLAINEST));
        for (TemplateProfile template : TemplateProfile.values()) {
            for (ReportPlan.Size size : ReportPlan.Size.values()) {
                ReportPlan plan = ReportPlan.usual().withTemplate(template).withSize(size);
                valid.add(SampleReports.of(plan, valid.size()));
            }
        }
        return valid;
    }

    static Collection<Mutant> mutants() {
        return Mutants.all();
    }

    @Test
    void every_rule_of_the_catalogue_has_a_mutant_and_none_is_left_out() {
        assertThat(Mutants.all())
                .extracting(Mutant::getRule)
                .containsExactlyElementsOf(VALIDATOR.getRuleBook().getDefinitions().stream()
                        .map(RuleDefinition::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_mutant_breaks_its_rule_and_no_other_with_an_error_but_those_that_it_names(Mutant mutant) {
        Set<RuleId> alsoBroken = new TreeSet<>();
        for (PerformanceReport valid : VALID) {
            AuditResult result = VALIDATOR.validate(mutant.applyTo(valid));
            assertThat(result.outcomes(mutant.getRule()))
                    .as("outcomes in %s", valid)
                    .anyMatch(outcome -> outcome.outcome() == Outcome.FAIL);
            result.getFindings().stream()
                    .filter(finding -> finding.getSeverity() == Severity.ERROR)
                    .map(Finding::getRule)
                    .filter(rule -> !rule.equals(mutant.getRule()))
                    .forEach(alsoBroken::add);
        }
        assertThat(alsoBroken).isEqualTo(new TreeSet<>(mutant.getAlsoBroken()));
    }

    @Test
    void the_valid_reports_have_no_errors_of_their_own() {
        assertThat(VALID).allMatch(report -> VALIDATOR.validate(report).hasNoErrors());
    }

    @Test
    void a_mutant_leaves_the_valid_report_as_it_was() {
        PerformanceReport valid = VALID.get(0);
        PerformanceReport faulty = Mutants.breaking("ARI-002").applyTo(valid);
        assertThat(valid).isEqualTo(valid().get(0));
        assertThat(faulty.diff(valid).changes()).hasSize(1);
    }

    @Test
    void a_rule_that_there_is_not_has_no_mutant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mutants.breaking("ARI-999"))
                .withMessageContaining("ARI-999");
    }
}
