package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Bound;
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
        Figure stated = new Figure(
                compared.comparison().figure(),
                compared.comparison().change().orElseThrow(),
                compared.at(),
                compared.comparison().span(),
                compared.comparison().group(),
                false,
                Optional.empty());
        boolean fell = figure.value().toBase().compareTo(base.value().toBase()) < 0;
        Verdict verdict = judge(fell ? base : figure, fell ? figure : base, stated);
        boolean approximate =
                figure.value().bound() != Bound.EXACT || base.value().bound() != Bound.EXACT;
        if (verdict.outcome() != Outcome.FAIL || !approximate) {
            return verdict;
        }
        // An approximate number may lie on the other side of what it is compared with.
        Verdict other = judge(fell ? figure : base, fell ? base : figure, stated);
        return other.outcome() == Outcome.FAIL ? verdict : other;
    }

    private static Verdict judge(Figure larger, Figure smaller, Figure stated) {
        SumCheck sum = SumCheck.empty();
        sum.add(larger, 1);
        sum.add(smaller, -1);
        return sum.judge(stated);
    }
}
