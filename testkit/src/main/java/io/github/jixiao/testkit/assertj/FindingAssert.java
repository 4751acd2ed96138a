package io.github.jixiao.testkit.assertj;

import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.print.Printable;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on where and by how much a rule fails (审核发现断言). Each narrows the violations of the rule to those that it
 * holds of, and fails where none is left, so that a chain of them is about one and the same violation. For one thread.
 *
 * @param <P> the type of the assertions that {@link #and} goes on with
 */
public final class FindingAssert<P> extends AbstractAssert<FindingAssert<P>, List<Finding>> {

    private final P parent;
    private final RuleId rule;
    private final FailureText text;

    FindingAssert(List<Finding> violations, P parent, RuleId rule, FailureText text) {
        super(violations, FindingAssert.class);
        this.parent = parent;
        this.rule = rule;
        this.text = text;
    }

    /** Verifies that it fails at the value to which {@code pointer}, a JSON Pointer such as {@code /budget}, leads, or within it. */
    public FindingAssert<P> at(String pointer) {
        return narrow(
                finding -> isWithin(finding.getLocation().pointer(), pointer), Messages.text("at", rule, pointer));
    }

    /**
     * Verifies what is computed less what is stated, or how far a limit is exceeded, as an amount of money.
     *
     * @param difference a plain decimal such as {@code -0.50}; trailing zeros make no difference, the sign does
     * @param unit its unit
     * @throws IllegalArgumentException if {@code difference} is no plain decimal or no whole hundredth of a yuan
     */
    public FindingAssert<P> withDifference(String difference, MoneyUnit unit) {
        return withDifference(Amount.of(difference, unit));
    }

    /** Verifies what is computed less what is stated, or how far a limit is exceeded, of money, persons, percent or points. */
    public FindingAssert<P> withDifference(Measure difference) {
        return narrow(
                finding -> finding.getTrace()
                        .filter(trace -> differsBy(trace, difference))
                        .isPresent(),
                Messages.text("difference", rule, difference));
    }

    /** Verifies how much it weighs. */
    public FindingAssert<P> withSeverity(Severity severity) {
        return narrow(finding -> finding.getSeverity() == severity, Messages.text("severity", rule, severity));
    }

    /** Verifies that the document has {@code text} at the place where it fails. */
    public FindingAssert<P> quoting(String text) {
        return narrow(
                finding -> finding.getLocation().quote().contains(text),
                Messages.text("quotation", rule, Printable.of(text)));
    }

    /** {@return the assertions that this began with, to go on} */
    public P and() {
        return parent;
    }

    private FindingAssert<P> narrow(Predicate<Finding> condition, Text expectation) {
        List<Finding> left = actual.stream().filter(condition).toList();
        if (left.isEmpty()) {
            throw failure("%s", text.of(expectation, actual));
        }
        FindingAssert<P> narrowed = new FindingAssert<>(left, parent, rule, text);
        narrowed.info.description(info.description());
        return narrowed;
    }

    private static boolean isWithin(String pointer, String whole) {
        return pointer.startsWith(whole)
                && (pointer.length() == whole.length() || pointer.charAt(whole.length()) == '/');
    }

    private static boolean differsBy(Trace trace, Measure difference) {
        int exponent = MoneyUnit.ofSymbol(trace.unit()).map(MoneyUnit::exponent).orElse(0);
        return kind(trace.unit()) == kind(difference.unitSymbol())
                && trace.difference()
                        .map(value -> value.scaleByPowerOfTen(exponent))
                        .filter(value -> isSame(value, difference))
                        .isPresent();
    }

    private static boolean isSame(BigDecimal base, Measure difference) {
        return base.compareTo(difference.toBase()) == 0;
    }

    /** {@return what a unit measures: money, percent, points, or else a count, whose units (人、名) are not told apart} */
    private static Class<? extends Measure> kind(String unit) {
        if (MoneyUnit.ofSymbol(unit).isPresent()) {
            return Amount.class;
        }
        return switch (unit) {
            case "%" -> Percentage.class;
            case "分" -> Score.class;
            default -> Quantity.class;
        };
    }
}
