package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Enough of the objectives are quantified (目标量化程度): they have a target, or at least a number that counts something. */
final class ObjectivesQuantified implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-002");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<StatedObjective> all = StatedObjective.of(context);
        if (all.isEmpty()) {
            return List.of();
        }
        List<StatedObjective> vague = new ArrayList<>();
        for (StatedObjective each : all) {
            if (each.objective().getTargets().isEmpty()
                    && !Numbers.isIn(each.objective().getText())) {
                vague.add(each);
            }
        }
        int quantified = all.size() - vague.size();
        BigDecimal least = context.parameter("leastQuantified");
        boolean enough = BigDecimal.valueOf(quantified)
                        .multiply(HUNDRED)
                        .compareTo(least.multiply(BigDecimal.valueOf(all.size())))
                >= 0;
        if (enough) {
            return List.of(Verdict.pass("/performance/objectives"));
        }
        List<Place> others = vague.stream()
                .skip(1)
                .limit(MAX_RELATED)
                .map(StatedObjective::place)
                .toList();
        return List.of(Verdict.fail(
                "/performance/objectives",
                Observation.violation(
                                ObjectiveMessages.text(
                                        "OBJ-002.few",
                                        all.size(),
                                        quantified,
                                        least.stripTrailingZeros().toPlainString()),
                                vague.get(0).place())
                        .relatedTo(others)
                        .restingOn(quantified + "/" + all.size())));
    }
}
