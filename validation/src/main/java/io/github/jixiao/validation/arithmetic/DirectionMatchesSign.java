package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The word for a change is the one for its sign (增减用词与符号一致). A difference within the half units has no sign, unless a stated change gives it one. */
final class DirectionMatchesSign implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-019");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return ComparedFigures.judgeEach(
                context, comparison -> comparison.direction().isPresent(), each -> check(each, context));
    }

    private static Verdict check(ComparedFigures compared, RuleContext context) {
        Direction direction = compared.comparison().direction().orElseThrow();
        Optional<Amount> moved = compared.comparison().change().filter(change -> change.signum() != 0);
        if (direction == Direction.UNCHANGED && moved.isPresent()) {
            return Verdict.fail(observe(
                    compared,
                    ArithmeticMessages.text(
                            "ARI-019.unchangedBy",
                            FigureNames.full(compared.comparison().figure()),
                            moved.get())));
        }
        if (compared.figure().isEmpty() || compared.base().isEmpty()) {
            return Verdict.undecidable(compared.at(), compared.unknown(context));
        }
        Figure figure = compared.figure().get();
        Verdict verdict = compare(compared, figure, compared.base().get(), direction, moved);
        return direction == Direction.UNCHANGED
                        && verdict.outcome() == Outcome.FAIL
                        && isAsLastBudgeted(figure, compared.base().get(), context)
                ? Verdict.pass(compared.at())
                : verdict;
    }

    /** Whether 预算 that a figure is said to be equal to may be the final one. */
    private static boolean isAsLastBudgeted(Figure figure, Figure base, RuleContext context) {
        boolean initial = base.id().stage().equals(Optional.of(Stage.INITIAL));
        Optional<Figure> last = initial ? context.groups().agreed(base.id().withStage(Stage.FINAL)) : Optional.empty();
        return last.filter(budget -> Agreement.agree(budget.value(), figure.value()))
                .isPresent();
    }

    private static Verdict compare(
            ComparedFigures compared, Figure figure, Figure base, Direction direction, Optional<Amount> change) {
        if (figure.value().bound() != Bound.EXACT || base.value().bound() != Bound.EXACT) {
            return Verdict.undecidable(compared.at(), Reasons.approximate());
        }
        BigDecimal difference = figure.value().toBase().subtract(base.value().toBase());
        BigDecimal bound = Agreement.halfUnit(figure.value()).add(Agreement.halfUnit(base.value()));
        int sign = difference.abs().compareTo(bound) <= 0 ? 0 : difference.signum();
        boolean fits = change.isEmpty() || isWithin(compared, change.get(), difference, bound);
        boolean right = switch (direction) {
            case INCREASE -> sign > 0 || sign == 0 && (difference.signum() > 0 || fits);
            case DECREASE -> sign < 0 || sign == 0 && (difference.signum() < 0 || fits);
            case UNCHANGED -> sign == 0;
        };
        if (right) {
            return Verdict.pass(compared.at());
        }
        return Verdict.fail(observe(
                        compared,
                        ArithmeticMessages.text(
                                "ARI-019.wrong",
                                FigureNames.full(figure.id()),
                                figure.value(),
                                FigureNames.full(base.id()),
                                base.value(),
                                ArithmeticMessages.text("direction." + direction)))
                .relatedTo(List.of(Place.of(figure), Place.of(base))));
    }

    /** {@return whether the stated change, with the sign of its word, can be the difference} */
    private static boolean isWithin(ComparedFigures compared, Amount change, BigDecimal difference, BigDecimal bound) {
        BigDecimal most = bound.add(Agreement.halfUnit(change));
        return compared.signedChange()
                .filter(signed -> difference.subtract(signed).abs().compareTo(most) <= 0)
                .isPresent();
    }

    private static Observation observe(ComparedFigures compared, Text message) {
        return Observation.violation(message, compared.place())
                .about(compared.comparison().figure())
                .restingOn(
                        compared.comparison().direction().map(Enum::name).orElse(""),
                        compared.figure().map(each -> each.value().toString()).orElse(""),
                        compared.base().map(each -> each.value().toString()).orElse(""));
    }
}
