package io.github.jixiao.testkit.assertj;

import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on an audit (审核断言). A rule has four outcomes, and what is not examined is never taken for passed: an audit in
 * which nothing could be decided has no errors and fails all the same. For one thread.
 *
 * @param <S> the type of the assertions themselves
 * @param <A> what they are about
 */
public abstract sealed class AuditAssert<S extends AuditAssert<S, A>, A> extends AbstractAssert<S, A>
        permits ReportAssert, AuditResultAssert {

    private static final String RECONCILIATION = "ARI";

    private Locale locale = Locale.ENGLISH;

    AuditAssert(A actual, Class<S> self) {
        super(actual, self);
    }

    abstract AuditResult result();

    /** Lets failures of what follows speak a language: Chinese, or by default English. */
    public S inLanguage(Locale language) {
        this.locale = language;
        return myself;
    }

    /**
     * Verifies that the figures reconcile (勾稽一致): there is no error of the family {@code ARI} and no sum of any family that
     * is off, and some rule of the family {@code ARI} could be decided. Waived findings do not count.
     */
    public S reconciles() {
        List<Finding> broken = result().getFindings().stream()
                .filter(AuditAssert::isError)
                .filter(finding -> isOfReconciliation(finding.getRule()) || isSum(finding))
                .toList();
        if (!broken.isEmpty()) {
            throw failure("%s", text().of(Messages.text("reconciles", broken.size()), broken));
        }
        requireExamined(outcome -> isOfReconciliation(outcome.rule()), "reconciles.unexamined");
        return myself;
    }

    /** Verifies that there is no error that is not waived, and that some rule could be decided. */
    public S hasNoErrors() {
        List<Finding> errors =
                result().getFindings().stream().filter(AuditAssert::isError).toList();
        if (!errors.isEmpty()) {
            throw failure("%s", text().of(Messages.text("errors", errors.size()), errors));
        }
        requireExamined(outcome -> true, "errors.unexamined");
        return myself;
    }

    /**
     * Verifies that a rule passes: it holds at every place that it concerns, there is such a place, and none is undecidable.
     *
     * @throws IllegalArgumentException if {@code rule} is no id such as {@code ARI-002}
     */
    public S passes(String rule) {
        verify(RuleId.of(rule), Outcome.PASS, "pass");
        return myself;
    }

    /**
     * Verifies that a rule cannot be decided at some place, and fails at none.
     *
     * @throws IllegalArgumentException if {@code rule} is no id such as {@code ARI-002}
     */
    public S isUndecidable(String rule) {
        verify(RuleId.of(rule), Outcome.UNDECIDABLE, "undecidable");
        return myself;
    }

    /**
     * Verifies that a rule does not concern the report at all.
     *
     * @throws IllegalArgumentException if {@code rule} is no id such as {@code ARI-002}
     */
    public S isNotApplicable(String rule) {
        verify(RuleId.of(rule), Outcome.NOT_APPLICABLE, "notApplicable");
        return myself;
    }

    /**
     * Verifies that a rule fails at some place, waived or not.
     *
     * @return assertions on where and by how much
     * @throws IllegalArgumentException if {@code rule} is no id such as {@code ARI-002}
     */
    public FindingAssert<S> fails(String rule) {
        RuleId id = RuleId.of(rule);
        verify(id, Outcome.FAIL, "fail");
        FindingAssert<S> findings = new FindingAssert<>(violations(id), myself, id, text());
        findings.info.description(info.description());
        return findings;
    }

    /**
     * Verifies that each of these rules fails, and that no other rule fails as gravely as the mildest of them: an error beside
     * an error is one too many, a warning or a remark beside an error is let stand. Waived findings of other rules do not
     * count.
     *
     * @throws IllegalArgumentException if there is none, or one is no id such as {@code ARI-002}
     */
    public S breaksOnly(String... rules) {
        if (rules.length == 0) {
            throw new IllegalArgumentException("rules: none");
        }
        List<RuleId> named = Arrays.stream(rules).map(RuleId::of).toList();
        named.forEach(rule -> verify(rule, Outcome.FAIL, "fail"));
        Severity mildest = named.stream()
                .flatMap(rule -> violations(rule).stream())
                .map(Finding::getSeverity)
                .max(Severity::compareTo)
                .orElse(Severity.INFO);
        List<Finding> others = result().getFindings().stream()
                .filter(finding -> isViolation(finding)
                        && finding.getWaiver().isEmpty()
                        && finding.getSeverity().compareTo(mildest) <= 0
                        && !named.contains(finding.getRule()))
                .toList();
        if (!others.isEmpty()) {
            Text names = FailureText.list(others.stream().map(Finding::getRule).toList());
            throw failure("%s", text().of(Messages.text("breaksOnly", FailureText.list(named), names), others));
        }
        return myself;
    }

    private void verify(RuleId rule, Outcome expected, String key) {
        List<RuleOutcome> outcomes = result().outcomes(rule);
        if (outcomes.isEmpty()) {
            String book = result().getRuleBook().id();
            throw failure("%s", text().of(Messages.text("unknown", rule, book), List.of()));
        }
        Outcome found = Outcomes.gravest(outcomes);
        if (found != expected) {
            Text expectation = Messages.text(key, rule, Outcomes.insteadOf(expected, found));
            throw failure("%s", text().of(expectation, violations(rule), outcomes));
        }
    }

    private void requireExamined(Predicate<RuleOutcome> asked, String expectation) {
        List<RuleOutcome> outcomes =
                result().getOutcomes().stream().filter(asked).toList();
        if (outcomes.stream().noneMatch(AuditAssert::isDecided)) {
            List<RuleOutcome> undecidable = outcomes.stream()
                    .filter(each -> each.outcome() == Outcome.UNDECIDABLE)
                    .toList();
            throw failure("%s", text().of(Messages.text(expectation), List.of(), undecidable));
        }
    }

    private FailureText text() {
        return new FailureText(result(), locale);
    }

    private List<Finding> violations(RuleId rule) {
        return result().findings(rule).stream().filter(AuditAssert::isViolation).toList();
    }

    private static boolean isDecided(RuleOutcome outcome) {
        return outcome.outcome() == Outcome.PASS || outcome.outcome() == Outcome.FAIL;
    }

    private static boolean isError(Finding finding) {
        return finding.getSeverity() == Severity.ERROR && finding.getWaiver().isEmpty();
    }

    private static boolean isViolation(Finding finding) {
        return finding.getKind() == Finding.Kind.VIOLATION;
    }

    private static boolean isSum(Finding finding) {
        return finding.getTrace()
                .filter(trace -> trace.operation() == Trace.Operation.SUM)
                .isPresent();
    }

    private static boolean isOfReconciliation(RuleId rule) {
        return rule.family().equals(RECONCILIATION);
    }
}
