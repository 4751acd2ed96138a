package io.github.jixiao.validation.form;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.Project;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import io.github.jixiao.validation.ReducedClassPath;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FRM-001. */
class StructuralConstraintsTest {

    private static final RuleId RULE = RuleId.of("FRM-001");

    private final ReportValidator validator = ReportValidator.of(RuleBook.of(2021, "430203"));

    private static PerformanceReport withProblems(List<Problem> problems) {
        return PerformanceReport.builder()
                .fiscalYear(2021)
                .narrative(Narrative.builder()
                        .problems(Disclosure.stated(problems))
                        .build())
                .build();
    }

    static PerformanceReport withBlanks() {
        return PerformanceReport.builder()
                .fiscalYear(2021)
                .organization(OrganizationProfile.builder()
                        .addShortNames("馆", "")
                        .subordinateUnits(OrganizationProfile.Bodies.of("一站", " "))
                        .build())
                .baseDataTable(BaseDataTable.builder()
                        .addRows(new BaseDataRow("", Optional.empty(), Optional.empty(), Optional.empty()))
                        .build())
                .performance(Performance.builder()
                        .addObjectives(
                                ObjectiveBlock.of(ObjectiveKind.OVERALL, Objective.of("清淤"), Objective.of("\u3000")))
                        .build())
                .narrative(Narrative.builder()
                        .problems(Disclosure.stated(List.of(Problem.of("人手不足"), Problem.of(" "))))
                        .build())
                .build();
    }

    @Test
    void a_report_without_blanks_passes_once() {
        AuditResult result = validator.validate(withProblems(List.of(Problem.of("人手不足"))));

        assertThat(result.outcomes(RULE)).containsExactly(new RuleOutcome(RULE, Outcome.PASS, "", Optional.empty()));
        assertThat(result.findings(RULE)).isEmpty();
    }

    @Test
    void problems_in_words_pass_and_a_blank_one_fails() {
        assertThat(evaluation().problem("人手不足").outcomes("FRM-001")).containsExactly(Outcome.PASS);
        assertThat(evaluation().problem("人手不足").problem("").outcomes("FRM-001")).containsExactly(Outcome.FAIL);
    }

    @Test
    void every_blank_is_a_finding_at_its_place_in_the_json() {
        AuditResult result = validator.validate(withBlanks());

        assertThat(result.outcomes(RULE))
                .extracting(RuleOutcome::at, RuleOutcome::outcome)
                .containsExactly(
                        tuple("/organization/shortNames/1", Outcome.FAIL),
                        tuple("/organization/subordinateUnits/names/1", Outcome.FAIL),
                        tuple("/baseDataTable/rows/0/label", Outcome.FAIL),
                        tuple("/performance/objectives/0/objectives/value/1/text", Outcome.FAIL),
                        tuple("/narrative/problems/value/1/text", Outcome.FAIL));
        assertThat(result.findings(RULE))
                .extracting(finding -> finding.getLocation().pointer())
                .containsExactlyInAnyOrderElementsOf(
                        result.outcomes(RULE).stream().map(RuleOutcome::at).toList());
    }

    @Test
    void a_finding_says_what_is_blank_in_both_languages() {
        Finding finding = validator
                .validate(withProblems(List.of(Problem.of(" "))))
                .findings(RULE)
                .get(0);

        assertThat(finding.getMessage()).isEqualTo(new Text("'text' 的文字为空白", "the text of 'text' is blank"));
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getBasis().force()).isEqualTo(Force.PRACTICE);
    }

    @Test
    void outcomes_follow_the_report_and_not_the_digits_of_an_index() {
        AuditResult result = validator.validate(withProblems(Collections.nCopies(12, Problem.of(""))));

        assertThat(result.outcomes(RULE))
                .extracting(RuleOutcome::at)
                .startsWith("/narrative/problems/value/0/text", "/narrative/problems/value/1/text")
                .endsWith("/narrative/problems/value/10/text", "/narrative/problems/value/11/text");
    }

    @Test
    void a_profile_switches_it_off() {
        Profile profile = Profile.builder()
                .id("own")
                .putRules(RULE, new RuleSetting(Optional.empty(), Optional.of("入口处已检查"), Map.of()))
                .build();

        assertThat(ReportValidator.of(RuleBook.of(2021).withProfile(profile))
                        .validate(withBlanks())
                        .outcomes(RULE))
                .extracting(RuleOutcome::outcome)
                .containsExactly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void without_a_provider_the_audit_says_that_it_was_not_checked() throws Exception {
        assertThat(ReducedClassPath.ask(BlanksAudited.class, "hibernate-validator"))
                .isEqualTo("[UNDECIDABLE no Bean Validation provider is present, the constraints were not checked]"
                        + " 没有 Bean Validation 实现，未检查结构约束 true");
    }

    @Test
    void a_provider_that_does_not_start_is_none() throws Exception {
        assertThat(ReducedClassPath.ask(BlanksAudited.class, "jboss-logging"))
                .startsWith("[UNDECIDABLE ")
                .endsWith(" true");
    }

    @Test
    void where_nothing_is_blank_no_provider_is_needed() throws Exception {
        assertThat(ReducedClassPath.ask(NothingBlankAudited.class, "hibernate-validator"))
                .isEqualTo("[PASS]");
    }

    @Test
    void every_constraint_that_a_value_can_violate_is_known_without_a_provider() {
        assertThat(constraints(ReportShapes.REPORT))
                .containsExactlyInAnyOrder(
                        "BaseDataRow.getLabel NotBlank",
                        "Bodies.getNames NotBlank",
                        "Improvement.getText NotBlank",
                        "Objective.getText NotBlank",
                        "OrganizationProfile.getShortNames NotBlank",
                        "Problem.getText NotBlank",
                        "ResultUse.getText NotBlank",
                        "Indicator.getName NotBlank",
                        "Project.getName NotBlank",
                        "Target.getMeasure NotBlank");
    }

    @Test
    void an_indicator_a_project_and_a_target_refuse_a_blank_name_when_they_are_made() {
        Indicator.Builder indicator = Indicator.builder().name(" ");
        Project.Builder project = Project.builder().name("\u3000");
        Target.Builder target = Target.builder().measure("").value(Quantity.persons(1));
        assertThatThrownBy(indicator::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(project::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(target::build).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> constraints(Kind<?> root) {
        Set<String> found = new TreeSet<>();
        Set<Class<?>> types = new HashSet<>();
        Deque<Kind<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Kind<?> kind = open.pop();
            if (kind instanceof Shape<?> shape && types.add(shape.type())) {
                shape.fields().forEach(field -> open.push(field.kind()));
                for (Method method : shape.type().getMethods()) {
                    constraints(method.getAnnotatedReturnType(), method.getAnnotations())
                            .forEach(each ->
                                    found.add(shape.name() + "." + method.getName() + " " + each.getSimpleName()));
                }
            } else if (kind instanceof ListOf<?> list) {
                open.push(list.element());
            } else if (kind instanceof MapOf<?, ?, ?> map) {
                open.push(map.values());
            } else if (kind instanceof Disclosed<?, ?> disclosed) {
                open.push(disclosed.value());
            } else if (kind instanceof Union<?> union) {
                union.variants().forEach(variant -> open.push(variant.kind()));
            }
        }
        return found;
    }

    private static Set<Class<?>> constraints(AnnotatedType type, Annotation... more) {
        Set<Class<?>> found = new HashSet<>();
        Stream.concat(Stream.of(type.getAnnotations()), Stream.of(more))
                .map(Annotation::annotationType)
                .filter(each -> each.isAnnotationPresent(Constraint.class))
                .forEach(found::add);
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                found.addAll(constraints(argument));
            }
        }
        return found;
    }

    @Test
    void an_expression_language_is_not_needed() throws Exception {
        assertThat(ReducedClassPath.ask(BlanksAudited.class, "expressly", "jakarta.el-api"))
                .isEqualTo("[FAIL, FAIL, FAIL, FAIL, FAIL] true");
    }

    /** Audits a report in which nothing is blank. */
    public static final class NothingBlankAudited implements Supplier<String> {

        @Override
        public String get() {
            return ReportValidator.of(RuleBook.of(2021))
                    .validate(withProblems(List.of(Problem.of("人手不足"))))
                    .outcomes(RULE)
                    .stream()
                    .map(RuleOutcome::outcome)
                    .toList()
                    .toString();
        }
    }

    /** Audits blanks; {@code true} at the end tells that the other rules ran. */
    public static final class BlanksAudited implements Supplier<String> {

        @Override
        public String get() {
            AuditResult result = ReportValidator.of(RuleBook.of(2021)).validate(withBlanks());
            StringBuilder reasons = new StringBuilder();
            result.outcomes(RULE)
                    .forEach(each -> each.reason()
                            .ifPresent(reason -> reasons.append(reason.zh()).append(' ')));
            return result.outcomes(RULE).stream()
                            .map(each -> each.outcome()
                                    + each.reason()
                                            .map(reason -> " " + reason.en())
                                            .orElse(""))
                            .toList()
                    + " " + reasons + (result.getOutcomes().size() > 100);
        }
    }
}
