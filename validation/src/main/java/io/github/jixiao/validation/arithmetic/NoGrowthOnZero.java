package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Nothing grows at a rate from zero (上年为零不得写增长率): the right words are that there is no base to compare with. */
final class NoGrowthOnZero implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-018");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return ComparedFigures.judgeEach(
                context,
                comparison -> comparison.rate().isPresent() || comparison.notComparable(),
                each -> check(each, context));
    }

    private static Verdict check(ComparedFigures compared, RuleContext context) {
        if (compared.comparison().rate().isEmpty()) {
            return Verdict.pass(compared.at());
        }
        Optional<BigDecimal> base = compared.baseValue();
        if (base.isEmpty()) {
            boolean never = compared.base()
                    .filter(each -> !each.value().interval().contains(0))
                    .isPresent();
            return never ? Verdict.pass(compared.at()) : Verdict.undecidable(compared.at(), compared.unknown(context));
        }
        if (base.get().signum() != 0) {
            return Verdict.pass(compared.at());
        }
        String rate = compared.comparison().rate().get().toString();
        Text message = ArithmeticMessages.text(
                "ARI-018.zero", FigureNames.full(compared.comparison().base()), rate);
        return Verdict.fail(Observation.violation(message, compared.place())
                .about(compared.comparison().figure())
                .relatedTo(compared.base().map(Place::of).stream().toList())
                .restingOn(rate));
    }
}
