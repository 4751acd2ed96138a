package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A rule of an application that fails to run does not take the audit with it. */
class FailingRuleTest {

    private static final RuleId BROKEN = RuleId.of("BROKEN-001");

    private final PerformanceReport report = ReportFixture.report()
            .line("general.expenditure.basic.executed 62.18万元", "general.expenditure.basic.operating.executed 28.81万元")
            .build();

    private record Broken(Function<RuleContext, List<Verdict>> body) implements Rule {

        private static final RuleDefinition DEFINITION = new RuleDefinition(
                BROKEN,
                Text.same("broken"),
                Text.same("broken"),
                Severity.ERROR,
                new LegalBasis(Text.same("none"), Force.PRACTICE),
                List.of());

        @Override
        public RuleDefinition definition() {
            return DEFINITION;
        }

        @Override
        public List<Verdict> check(RuleContext context) {
            return body.apply(context);
        }
    }

    private static List<Verdict> raise(RuntimeException exception) {
        throw exception;
    }

    private AuditResult audit(Function<RuleContext, List<Verdict>> body) {
        return ReportValidator.of(RuleBook.of(2021).withRules(List.of(new Broken(body))))
                .validate(report);
    }

    private RuleOutcome outcome(Function<RuleContext, List<Verdict>> body) {
        List<RuleOutcome> outcomes = audit(body).outcomes(BROKEN);
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    @Test
    void its_outcome_says_that_it_failed_and_why() {
        RuleOutcome outcome = outcome(context -> raise(new IllegalStateException("no connection")));

        assertThat(outcome.outcome()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(outcome.at()).isEmpty();
        assertThat(outcome.reason())
                .contains(new Text(
                        "规则运行出错，未能核对：java.lang.IllegalStateException：no connection",
                        "the rule failed to run and was not checked: java.lang.IllegalStateException: no connection"));
    }

    @Test
    void the_other_rules_run_as_without_it() {
        AuditResult without = ReportValidator.of(RuleBook.of(2021)).validate(report);
        AuditResult with = audit(context -> raise(new IllegalStateException("no connection")));

        assertThat(with.getFindings()).isNotEmpty().isEqualTo(without.getFindings());
        assertThat(with.getOutcomes()).hasSize(without.getOutcomes().size() + 1).containsAll(without.getOutcomes());
    }

    @Test
    void an_exception_without_a_message_is_told_by_its_class() {
        assertThat(outcome(context -> raise(new ArithmeticException())).reason().map(Text::en))
                .contains("the rule failed to run and was not checked: java.lang.ArithmeticException");
    }

    @Test
    void a_long_message_is_cut_off() {
        String reason = outcome(context -> raise(new IllegalStateException("x".repeat(1_000_000))))
                .reason()
                .orElseThrow()
                .en();

        assertThat(reason).endsWith("x…").hasSizeLessThan(500);
    }

    @Test
    void verdicts_that_are_none_count_as_a_failure_to_run() {
        List<Verdict> holed = new ArrayList<>();
        holed.add(Verdict.pass(""));
        holed.add(null);

        assertThat(outcome(context -> holed).outcome()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(outcome(context -> null).outcome()).isEqualTo(Outcome.UNDECIDABLE);
    }

    @Test
    void verdicts_at_no_place_count_as_a_failure_to_run() {
        String nowhere = null;
        Observation found = Observation.violation(Text.same("found"), Place.of(nowhere));

        assertThat(outcome(context -> List.of(Verdict.pass(nowhere))).outcome()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(outcome(context -> List.of(Verdict.fail("", found))).outcome())
                .isEqualTo(Outcome.UNDECIDABLE);
    }

    @Test
    void a_rule_that_fails_halfway_leaves_no_finding_behind() {
        AuditResult result = audit(context -> new AbstractList<>() {
            @Override
            public Verdict get(int index) {
                if (index > 0) {
                    throw new IllegalStateException("cursor closed");
                }
                return Verdict.fail(Observation.violation(Text.same("found"), Place.REPORT));
            }

            @Override
            public int size() {
                return 2;
            }
        });

        assertThat(result.findings(BROKEN)).isEmpty();
        assertThat(result.outcomes(BROKEN)).extracting(RuleOutcome::outcome).containsExactly(Outcome.UNDECIDABLE);
    }

    @Test
    void an_error_of_the_machine_ends_the_audit() {
        assertThatThrownBy(() -> audit(context -> {
                    throw new OutOfMemoryError("full");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
