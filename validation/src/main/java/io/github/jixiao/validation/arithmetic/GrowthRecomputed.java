package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stated rate of change is the change by the base (同比增减率复算). A base that is nowhere stated is the figure less the
 * stated change; a base of zero is ARI-018.
 */
final class GrowthRecomputed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-017");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return ComparedFigures.judgeEach(
                context, comparison -> comparison.rate().isPresent(), each -> check(each, context));
    }

    private static Verdict check(ComparedFigures compared, RuleContext context) {
        Optional<BigDecimal> value = compared.figure().map(Figure::value).flatMap(ComparedFigures::exact);
        Optional<BigDecimal> base = compared.baseValue();
        if (base.isPresent() && base.get().signum() == 0) {
            return Verdict.notApplicable(compared.at(), ArithmeticMessages.text("ARI-017.zeroBase"));
        }
        if (value.isEmpty() || base.isEmpty()) {
            return Verdict.undecidable(compared.at(), compared.unknown(context));
        }
        Comparison comparison = compared.comparison();
        List<Operand> operands =
                new ArrayList<>(List.of(Operand.of(compared.figure().get())));
        compared.base().ifPresent(each -> operands.add(Operand.of(each)));
        Ratio ratio = new Ratio.Computed(
                value.get().subtract(base.get()).abs(), base.get().abs());
        return new RateCheck(ratio, operands, Trace.Operation.GROWTH, formula(compared))
                .judge(comparison.rate().orElseThrow(), compared.place(), comparison.figure());
    }

    private static Text formula(ComparedFigures compared) {
        Comparison comparison = compared.comparison();
        Figure figure = compared.figure().orElseThrow();
        if (compared.base().isPresent()) {
            Figure base = compared.base().get();
            return ArithmeticMessages.text(
                    "ARI-017.formula",
                    FigureNames.full(figure.id()),
                    figure.value(),
                    FigureNames.full(base.id()),
                    base.value());
        }
        return ArithmeticMessages.text(
                "ARI-017.derived",
                FigureNames.full(figure.id()),
                figure.value(),
                comparison.change().map(Object::toString).orElse("0"));
    }
}
