package io.github.jixiao.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.testkit.mutant.Mutant;
import io.github.jixiao.testkit.mutant.Mutants;
import io.github.jixiao.testkit.sample.ReportPlan.Size;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

class ReportPropertiesTest {

    private static final RuleBookChoice BOOKS = RuleBookChoice.ofTheReport();

    private final Map<Integer, ReportValidator> validators = new HashMap<>();

    private ReportValidator validator(PerformanceReport report) {
        return validators.computeIfAbsent(
                report.getFiscalYear().orElseThrow(), year -> ReportValidator.of(BOOKS.forReport(report)));
    }

    @Property(tries = 1000)
    void a_valid_report_has_no_finding_but_sums_that_hold_within_their_rounding(
            @ForAll @ValidReport(size = Size.LARGE) PerformanceReport report) {
        assertThat(validator(report).validate(report).getFindings())
                .filteredOn(finding -> finding.getKind() != Finding.Kind.ROUNDING)
                .isEmpty();
    }

    @Property(tries = 100)
    void a_valid_report_is_what_its_parameter_asks_for(
            @ForAll @ValidReport(size = Size.SMALL, template = TemplateProfile.PLAIN, year = 2022, division = "110101")
                    PerformanceReport report) {
        assertThat(report.getTemplate()).isEqualTo(TemplateProfile.PLAIN);
        assertThat(report.getFiscalYear()).hasValue(2022);
        assertThat(report.getDivision())
                .hasValueSatisfying(each -> assertThat(each.code()).isEqualTo("110101"));
        assertThat(report.getUnitBudgets()).isEmpty();
    }

    @Property(tries = 50)
    void a_report_that_breaks_a_rule_is_found_to_break_it(@ForAll @Breaking("ARI-002") PerformanceReport report) {
        assertThat(validator(report).validate(report).getFindings())
                .anyMatch(finding -> finding.getRule().value().equals("ARI-002"));
    }

    @Property(tries = 50)
    void a_broken_report_may_be_of_any_kind(
            @ForAll @Breaking("STR-004") @ValidReport(size = Size.LARGE, year = 2024) PerformanceReport report) {
        assertThat(report.getFiscalYear()).hasValue(2024);
        assertThat(validator(report).validate(report).hasNoErrors()).isFalse();
    }

    @Provide
    Arbitrary<Mutant> mutants() {
        return Arbitraries.of(Mutants.all());
    }

    @Property(tries = 300)
    void any_mutant_breaks_any_valid_report(
            @ForAll @ValidReport(size = Size.LARGE) PerformanceReport report, @ForAll("mutants") Mutant mutant) {
        assertThat(validator(report).validate(mutant.applyTo(report)).findings(mutant.getRule()))
                .isNotEmpty();
    }

    /** The smallest is what {@code Choices.PLAINEST} gives: one person in post, one project, nothing that needs a reason. */
    @Property(tries = 5)
    void a_report_shrinks_to_a_small_one(@ForAll long seed) {
        Shrinkable<PerformanceReport> any =
                ReportArbitraries.validReports().generator(1000).next(new Random(seed));
        Optional<Shrinkable<PerformanceReport>> smaller = Optional.of(any);
        PerformanceReport smallest = any.value();
        while (smaller.isPresent()) {
            smallest = smaller.get().value();
            smaller = smaller.get().shrink().findFirst();
        }
        assertThat(smallest.getBudget()
                        .getGeneralPublic()
                        .getExpenditure()
                        .getProject()
                        .getProjects())
                .hasSize(1);
        assertThat(smallest.getOrganization().getStaffing().getInPost().getTotal())
                .hasValueSatisfying(staff -> assertThat(staff.value()).isEqualByComparingTo("1"));
        assertThat(ReportValidator.of(RuleBook.of(2020, "430203"))
                        .validate(smallest)
                        .getFindings())
                .isEmpty();
    }
}
