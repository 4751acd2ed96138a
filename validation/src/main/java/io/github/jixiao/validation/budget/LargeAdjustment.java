package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A large adjustment of the budget needs a reason (预算调整率过大须说明): the adjustment, stated or as final less initial
 * budget, by the initial budget. A smaller, noticeable one is remarked.
 */
final class LargeAdjustment implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-006");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId initial : context.groups().ids(Item.EXPENDITURE)) {
            if (initial.year().isEmpty() && initial.stage().equals(Optional.of(Stage.INITIAL))) {
                verdicts.add(check(initial, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId initialId, RuleContext context) {
        String at = context.figures().first(initialId).orElseThrow().pointer();
        FigureId adjustmentId = initialId.withStage(Stage.ADJUSTMENT);
        FigureId finalId = initialId.withStage(Stage.FINAL);
        for (FigureId id : new FigureId[] {initialId, adjustmentId, finalId}) {
            if (context.groups().isAmbiguous(id)) {
                return Verdict.undecidable(at, Reasons.unknown(id, context));
            }
        }
        Figure initial = context.groups().agreed(initialId).orElseThrow();
        Optional<Figure> adjustment = context.groups().agreed(adjustmentId);
        Optional<Figure> last = context.groups().agreed(finalId);
        if (adjustment.isEmpty() && last.isEmpty()) {
            return Verdict.notApplicable(at, BudgetMessages.text("BUD-006.none"));
        }
        Figure other = adjustment.orElseGet(last::orElseThrow);
        if (initial.value().bound() != Bound.EXACT || other.value().bound() != Bound.EXACT) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        BigDecimal change = adjustment.isPresent()
                ? other.value().toBase()
                : other.value().toBase().subtract(initial.value().toBase());
        boolean explained = isExplained(adjustmentId, context) || isExplained(finalId, context);
        return judge(initial, other, change, explained, context);
    }

    private static boolean isExplained(FigureId id, RuleContext context) {
        return context.explanation(new Explanation.OfFigure(id)).isPresent();
    }

    private static Verdict judge(
            Figure initial, Figure other, BigDecimal change, boolean explained, RuleContext context) {
        String at = other.pointer();
        if (change.signum() == 0 || explained) {
            return Verdict.pass(at);
        }
        if (initial.value().signum() == 0) {
            return Verdict.notApplicable(at, BudgetMessages.text("notComputable"));
        }
        Ratio.Computed ratio = new Ratio.Computed(change.abs(), initial.value().toBase());
        BigDecimal largest = context.parameter("largestAdjustment");
        if (ratio.compareToPercent(largest) > 0) {
            return Verdict.fail(observe("BUD-006.large", initial, other, ratio, largest));
        }
        BigDecimal noticeable = context.parameter("noticeableAdjustment");
        return ratio.compareToPercent(noticeable) > 0
                ? Verdict.pass(
                        at,
                        observe("BUD-006.noticeable", initial, other, ratio, noticeable)
                                .weighing(Severity.INFO))
                : Verdict.pass(at);
    }

    private static Observation observe(
            String key, Figure initial, Figure other, Ratio.Computed ratio, BigDecimal limit) {
        Trace trace = new Trace(
                List.of(Operand.of(other), Operand.of(initial)),
                other.id().stage().equals(Optional.of(Stage.FINAL)) ? Trace.Operation.GROWTH : Trace.Operation.RATIO,
                "%",
                Optional.of(ratio.toPercentage(2).value()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(limit));
        return Observation.violation(
                        BudgetMessages.text(
                                key,
                                FigureNames.full(other.id()),
                                other.value(),
                                FigureNames.beside(initial.id(), other.id()),
                                initial.value(),
                                ratio.toPercentage(2),
                                limit.toPlainString()),
                        Place.of(other))
                .about(other.id())
                .traced(trace)
                .relatedTo(List.of(Place.of(initial)));
    }
}
