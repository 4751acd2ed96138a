package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** A stated change is the figure less what it is compared with (同比增减额复算); the word for its direction is ARI-019. */
final class ChangeRecomputed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-016");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return ComparedFigures.judgeEach(
                context, comparison -> comparison.change().isPresent(), each -> check(each, context));
    }

    private static Verdict check(ComparedFigures compared, RuleContext context) {
        if (compared.figure().isEmpty() || compared.base().isEmpty()) {
            return Verdict.undecidable(compared.at(), compared.unknown(context));
        }
        Figure figure = compared.figure().get();
        Figure base = compared.base().get();
        boolean fell = figure.value().toBase().compareTo(base.value().toBase()) < 0;
        SumCheck sum = SumCheck.empty();
        sum.add(fell ? base : figure, 1);
        sum.add(fell ? figure : base, -1);
        return sum.judge(new Figure(
                compared.comparison().figure(),
                compared.comparison().change().orElseThrow(),
                compared.at(),
                compared.comparison().span(),
                compared.comparison().group(),
                false,
                Optional.empty()));
    }
}
