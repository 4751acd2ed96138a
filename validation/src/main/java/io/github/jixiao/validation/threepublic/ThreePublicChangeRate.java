package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stated change rate of the three public expenses by budget recomputes (三公变动率复算): this year less last year, by last year. */
final class ThreePublicChangeRate implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-005");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Comparison> comparisons = context.report().getComparisons();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            if (comparison.figure().item().equals(Item.THREE_PUBLIC)
                    && comparison.figure().stage().equals(Optional.of(Stage.INITIAL))
                    && comparison.base().stage().equals(Optional.of(Stage.INITIAL))
                    && comparison.rate().isPresent()
                    && comparison.base().year().isPresent()) {
                verdicts.add(check(comparison, "/comparisons/" + i, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(Comparison comparison, String at, RuleContext context) {
        Optional<Figure> now = context.value(comparison.figure(), comparison.group());
        Optional<Figure> before = context.value(comparison.base(), comparison.group());
        if (now.isEmpty() || before.isEmpty()) {
            FigureId open = now.isEmpty() ? comparison.figure() : comparison.base();
            return Verdict.undecidable(at, Reasons.unknown(open, context));
        }
        if (now.get().value().bound() != Bound.EXACT || before.get().value().bound() != Bound.EXACT) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        BigDecimal last = before.get().value().toBase();
        if (last.signum() == 0) {
            return Verdict.notApplicable(at, ThreePublicMessages.text("zeroBase"));
        }
        BigDecimal change = now.get().value().toBase().subtract(last).abs();
        RateCheck check = new RateCheck(
                new Ratio.Computed(change, last),
                List.of(Operand.of(now.get()), Operand.of(before.get())),
                Trace.Operation.GROWTH,
                ThreePublicMessages.text(
                        "TPE-005.change", now.get().value(), before.get().value()));
        return check.judge(comparison.rate().orElseThrow(), new Place(at, comparison.span()), comparison.figure());
    }
}
