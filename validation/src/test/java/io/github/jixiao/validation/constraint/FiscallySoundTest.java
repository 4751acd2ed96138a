package io.github.jixiao.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.report.PerformanceReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link FiscallySound} with the default configuration, as an application uses it. */
class FiscallySoundTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    private record Submission(@FiscallySound @Nullable PerformanceReport report) {}

    private record Checked(@Valid @FiscallySound PerformanceReport report) {}

    private record Envelope(@Valid Submission submission) {}

    private interface Urgent extends Payload {}

    private interface Late {}

    private static <T> Set<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }

    private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    @Test
    void a_sound_report_and_none_at_all_are_valid() {
        assertThat(validator.validate(new Submission(Sound.sound()))).isEmpty();
        assertThat(validator.validate(new Submission(null))).isEmpty();
    }

    @Test
    void a_fiscal_error_is_a_violation_at_the_property_that_holds_the_figure() {
        ConstraintViolation<Submission> violation = only(validator.validate(new Submission(Sound.unsound())));

        assertThat(violation.getPropertyPath())
                .hasToString("report.budget.generalPublic.expenditure.basic.total.executed");
        assertThat(violation.getMessage()).contains("101", "60", "40").endsWith(" (ARI-002)");
        assertThat(violation.getConstraintDescriptor().getAnnotation()).isInstanceOf(FiscallySound.class);
    }

    @Test
    void the_path_goes_through_nested_beans_and_elements_of_lists() {
        record Batch(List<@FiscallySound PerformanceReport> reports, Optional<@FiscallySound PerformanceReport> last) {}

        String figure = "budget.generalPublic.expenditure.basic.total.executed";
        assertThat(paths(validator.validate(new Envelope(new Submission(Sound.unsound())))))
                .containsExactly("submission.report." + figure);
        assertThat(paths(validator.validate(
                        new Batch(List.of(Sound.sound(), Sound.unsound()), Optional.of(Sound.unsound())))))
                .containsExactlyInAnyOrder("reports[1].<list element>." + figure, "last." + figure);
    }

    @Test
    void each_finding_is_a_violation_of_its_own() {
        record Strict(
                @FiscallySound(atLeast = Severity.INFO) PerformanceReport report) {}

        Set<ConstraintViolation<Strict>> violations = validator.validate(new Strict(Sound.unsound()));

        assertThat(violations).hasSizeGreaterThan(2);
        assertThat(findings(violations))
                .extracting(Finding::getSeverity)
                .contains(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void the_gravity_that_violates_can_be_chosen() {
        record Careful(
                @FiscallySound(atLeast = Severity.WARNING) PerformanceReport report) {}

        assertThat(findings(validator.validate(new Careful(Sound.unsound()))))
                .extracting(Finding::getSeverity)
                .contains(Severity.ERROR, Severity.WARNING)
                .doesNotContain(Severity.INFO);
    }

    @Test
    void the_finding_itself_is_the_payload_of_the_violation() {
        assertThat(findings(validator.validate(new Submission(Sound.unsound()))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule()).isEqualTo(RuleId.of("ARI-002"));
                    assertThat(finding.getTrace()).isPresent();
                });
    }

    @Test
    void a_template_of_the_application_takes_the_data_of_the_finding() {
        record Own(
                @FiscallySound(message = "{rule} {severity} {pointer}: {zh} / {en}")
                PerformanceReport report) {}

        assertThat(only(validator.validate(new Own(Sound.unsound()))).getMessage())
                .startsWith("ARI-002 ERROR /budget/generalPublic/value/expenditure/basic/total/executed: ")
                .contains("一般公共预算", " / ", "general public budget");
    }

    @Test
    void groups_and_payload_are_those_of_every_constraint() {
        record Grouped(
                @FiscallySound(groups = Late.class, payload = Urgent.class)
                PerformanceReport report) {}
        Grouped bean = new Grouped(Sound.unsound());

        assertThat(validator.validate(bean, Default.class)).isEmpty();
        assertThat(only(validator.validate(bean, Late.class))
                        .getConstraintDescriptor()
                        .getPayload())
                .containsExactly(Urgent.class);
    }

    @Test
    void several_constraints_stand_on_one_report() {
        record Twice(
                @FiscallySound @FiscallySound(atLeast = Severity.WARNING, groups = Late.class)
                PerformanceReport report) {}
        Twice bean = new Twice(Sound.unsound());

        assertThat(validator.validate(bean)).hasSize(1);
        assertThat(validator.validate(bean, Late.class)).hasSizeGreaterThan(1);
    }

    @Test
    void a_report_without_a_fiscal_year_is_not_taken_for_a_sound_one() {
        PerformanceReport report = PerformanceReport.builder().build();
        ConstraintViolation<Submission> violation = only(validator.validate(new Submission(report)));

        assertThat(violation.getPropertyPath()).hasToString("report.fiscalYear");
        assertThat(violation.getMessage())
                .isEqualTo("the fiscal year is not stated, so that no rule book can be chosen and nothing was checked");
    }

    @Test
    void the_year_and_the_division_of_the_rule_book_can_be_set() {
        record Local(
                @FiscallySound(fiscalYear = 2022, division = "430203")
                PerformanceReport report) {}

        assertThat(validator.validate(new Local(PerformanceReport.builder().build())))
                .isEmpty();
        assertThat(validator.validate(new Local(Sound.unsound()))).hasSize(1);
    }

    @Test
    void a_year_or_a_division_that_is_none_is_refused() {
        record NoYear(@FiscallySound(fiscalYear = 21) PerformanceReport report) {}
        record NoDivision(
                @FiscallySound(division = "Lusong") PerformanceReport report) {}

        assertThatThrownBy(() -> validator.validate(new NoYear(Sound.sound())))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("fiscal year: 21 is no year");
        assertThatThrownBy(() -> validator.validate(new NoDivision(Sound.sound())))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_types_demand_is_reported_once_and_by_valid() {
        PerformanceReport report = Sound.withBasic("100.00万元")
                .narrative(Narrative.builder()
                        .problems(Disclosure.stated(List.of(Problem.of(" "))))
                        .build())
                .build();

        assertThat(paths(validator.validate(new Checked(report)))).containsExactly("report.narrative.problems[0].text");
        assertThat(validator.validate(new Submission(report))).isEmpty();
    }

    private static <T> List<Finding> findings(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(FiscallySoundTest::finding).toList();
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }
}
