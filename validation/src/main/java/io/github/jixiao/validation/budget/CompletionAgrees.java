package io.github.jixiao.validation.budget;

import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
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

/**
 * A stated completion of a budget (完成预算的X%) recomputes, and the words beside it (大于、小于、持平) agree with the two
 * amounts (完成率与大小关系一致). A rate that is right once it is rounded contradicts no words: 99.997% is 100.00%.
 */
final class CompletionAgrees implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-008");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Completion> completions = context.report().getCompletions();
        for (int i = 0; i < completions.size(); i++) {
            verdicts.add(check(completions.get(i), "/completions/" + i, context));
        }
        return verdicts;
    }

    private static Verdict check(Completion completion, String at, RuleContext context) {
        Place place = new Place(at, completion.span());
        Optional<Figure> executed = together(completion.figure(), completion.group(), context);
        Optional<Figure> budget = together(completion.base(), completion.group(), context);
        if (executed.isEmpty() || budget.isEmpty()) {
            FigureId open = executed.isEmpty() ? completion.figure() : completion.base();
            return contradictsItself(completion)
                    ? Verdict.fail(place.pointer(), words(completion, place))
                    : Verdict.undecidable(at, Reasons.unknown(open, context));
        }
        return judge(completion, executed.get(), budget.get(), place);
    }

    /** {@return the figure as the sentence states it, else as the report does} */
    private static Optional<Figure> together(FigureId id, int group, RuleContext context) {
        return context.groups().mentions(id, group).stream()
                .findFirst()
                .or(() -> context.groups().agreed(id));
    }

    private static Verdict judge(Completion completion, Figure executed, Figure budget, Place place) {
        if (executed.value().bound() != Bound.EXACT || budget.value().bound() != Bound.EXACT) {
            return contradictsItself(completion)
                    ? Verdict.fail(place.pointer(), words(completion, place))
                    : Verdict.undecidable(place.pointer(), Reasons.approximate());
        }
        if (completion.relation().isPresent() && !holds(completion.relation().get(), executed, budget)) {
            return Verdict.fail(
                    place.pointer(),
                    Observation.violation(
                                    BudgetMessages.text(
                                            "BUD-008.relation",
                                            relation(completion.relation().get()),
                                            FigureNames.full(executed.id()),
                                            executed.value(),
                                            FigureNames.full(budget.id()),
                                            budget.value()),
                                    place)
                            .about(executed.id())
                            .traced(trace(executed, budget))
                            .relatedTo(List.of(Place.of(executed), Place.of(budget))));
        }
        if (completion.rate().isEmpty()) {
            return Verdict.pass(place.pointer());
        }
        RateCheck check = RateCheck.of(Operand.of(executed), Operand.of(budget));
        boolean rounded = check.ratio() instanceof Ratio.Computed ratio
                && ratio.agreement(completion.rate().get()) == Ratio.Agreement.EQUAL;
        if (!rounded && contradictsItself(completion)) {
            return Verdict.fail(place.pointer(), words(completion, place));
        }
        return check.ratio() instanceof Ratio.Computed
                ? check.judge(completion.rate().get(), place, executed.id())
                : Verdict.notApplicable(place.pointer(), BudgetMessages.text("notComputable"));
    }

    /** Of two amounts that agree within their half units and are not equal, either may be the larger one. */
    private static boolean holds(Direction relation, Figure executed, Figure budget) {
        int order = executed.value().toBase().compareTo(budget.value().toBase());
        boolean same = Agreement.agree(executed.value(), budget.value());
        return switch (relation) {
            case INCREASE -> order > 0 || order != 0 && same;
            case DECREASE -> order < 0 || order != 0 && same;
            case UNCHANGED -> same;
        };
    }

    /** {@return whether rate and words cannot both be true: 完成100% and 大于预算数} */
    private static boolean contradictsItself(Completion completion) {
        if (completion.rate().isEmpty() || completion.relation().isEmpty()) {
            return false;
        }
        int order = completion.rate().get().value().compareTo(BigDecimal.valueOf(100));
        return switch (completion.relation().get()) {
            case INCREASE -> order <= 0 && isMoreThanRounding(completion.rate().get());
            case DECREASE -> order >= 0 && isMoreThanRounding(completion.rate().get());
            case UNCHANGED -> order != 0;
        };
    }

    /** {@return whether the rate is not merely 100 because a small difference was rounded away} */
    private static boolean isMoreThanRounding(Percentage rate) {
        return rate.decimals() > 0 || rate.value().compareTo(BigDecimal.valueOf(100)) != 0;
    }

    private static Observation words(Completion completion, Place place) {
        return Observation.violation(
                        BudgetMessages.text(
                                "BUD-008.words",
                                completion.rate().orElseThrow(),
                                relation(completion.relation().orElseThrow())),
                        place)
                .about(completion.figure())
                .restingOn(
                        completion.rate().get().toString(),
                        completion.relation().get().name());
    }

    private static Text relation(Direction relation) {
        return BudgetMessages.text("relation." + relation.name());
    }

    private static Trace trace(Figure executed, Figure budget) {
        return new Trace(
                List.of(Operand.of(executed), Operand.of(budget)),
                Trace.Operation.COMPARISON,
                executed.value().unitSymbol(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
