package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Direction;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.message.Text;
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

/** The word for a change is the one for its sign (增减用词与符号一致). A difference within the half units has no sign. */
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
        boolean moved = compared.comparison()
                .change()
                .filter(change -> change.signum() != 0)
                .isPresent();
        if (direction == Direction.UNCHANGED && moved) {
            return Verdict.fail(observe(
                    compared,
                    ArithmeticMessages.text(
                            "ARI-019.unchangedBy",
                            FigureNames.full(compared.comparison().figure()),
                            compared.comparison().change().orElseThrow())));
        }
        if (compared.figure().isEmpty() || compared.base().isEmpty()) {
            return Verdict.undecidable(compared.at(), compared.unknown(context));
        }
        return compare(compared, compared.figure().get(), compared.base().get(), direction, moved);
    }

    private static Verdict compare(
            ComparedFigures compared, Figure figure, Figure base, Direction direction, boolean moved) {
        if (figure.value().bound() != Bound.EXACT || base.value().bound() != Bound.EXACT) {
            return Verdict.undecidable(compared.at(), Reasons.approximate());
        }
        BigDecimal difference = figure.value().toBase().subtract(base.value().toBase());
        BigDecimal bound = Agreement.halfUnit(figure.value()).add(Agreement.halfUnit(base.value()));
        int sign = difference.abs().compareTo(bound) <= 0 ? 0 : difference.signum();
        boolean right = switch (direction) {
            case INCREASE -> sign > 0 || sign == 0 && (difference.signum() > 0 || !moved);
            case DECREASE -> sign < 0 || sign == 0 && (difference.signum() < 0 || !moved);
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

    private static Observation observe(ComparedFigures compared, Text message) {
        return Observation.violation(message, compared.place())
                .about(compared.comparison().figure())
                .restingOn(
                        compared.comparison().direction().map(Enum::name).orElse(""),
                        compared.figure().map(each -> each.value().toString()).orElse(""),
                        compared.base().map(each -> each.value().toString()).orElse(""));
    }
}
