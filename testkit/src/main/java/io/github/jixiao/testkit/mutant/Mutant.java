package io.github.jixiao.testkit.mutant;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.report.PerformanceReport;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A fault that breaks one rule (变异): an edit of a valid report, after which an audit finds that the rule fails. It is the
 * smallest that breaks little else; what else it may break with an error, because the rules look at the same figures, it
 * names. Remarks and warnings of other rules may come with it. Immutable and thread-safe.
 */
public final class Mutant {

    private final RuleId rule;
    private final Set<RuleId> alsoBroken;
    private final UnaryOperator<PerformanceReport> edit;

    private Mutant(RuleId rule, Set<RuleId> alsoBroken, UnaryOperator<PerformanceReport> edit) {
        this.rule = rule;
        this.alsoBroken = alsoBroken;
        this.edit = edit;
    }

    /** Makes the mutant that breaks {@code rule}, and perhaps some others. */
    static Mutant of(String rule, UnaryOperator<PerformanceReport> edit, String... alsoBroken) {
        Set<RuleId> others = new TreeSet<>();
        for (String each : alsoBroken) {
            others.add(RuleId.of(each));
        }
        return new Mutant(RuleId.of(rule), Set.copyOf(others), edit);
    }

    /** {@return the rule that this breaks} */
    public RuleId getRule() {
        return rule;
    }

    /** {@return the other rules that may fail with an error because of the same edit; empty for most} */
    public Set<RuleId> getAlsoBroken() {
        return alsoBroken;
    }

    /**
     * {@return {@code valid} with the fault in it}
     *
     * @param valid a report as {@link io.github.jixiao.testkit.sample.SampleReports} composes them
     * @throws java.util.NoSuchElementException if it lacks what the edit changes
     */
    public PerformanceReport applyTo(PerformanceReport valid) {
        return edit.apply(valid);
    }

    /** {@return the id of the rule} */
    @Override
    public String toString() {
        return rule.toString();
    }
}
