package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where most amounts in 万元 have two decimals, all have (小数位不一致): one that has another number of them was not rounded
 * like the rest or lost a zero. Whole numbers are left alone, since a budget is often a round number.
 */
final class DecimalsConsistent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("UNT-004");
    private static final int USUAL = 2;
    private static final int MAX_SHOWN = 5;
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Figure> others = new ArrayList<>();
        int usual = 0;
        List<Figure> all = context.figures().all();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            if (figure.value() instanceof Amount amount
                    && amount.unit() == MoneyUnit.WAN_YUAN
                    && amount.bound() == Bound.EXACT
                    && amount.signum() != 0
                    && amount.decimals() > 0) {
                if (amount.decimals() == USUAL) {
                    usual++;
                } else {
                    others.add(figure);
                }
            }
        }
        boolean enough = BigDecimal.valueOf(usual).compareTo(context.parameter("leastPeers")) >= 0;
        if (!enough || usual <= others.size()) {
            return List.of();
        }
        return List.of(others.isEmpty() ? Verdict.pass("") : Verdict.fail(observe(others)));
    }

    private static Observation observe(List<Figure> others) {
        Set<String> values = new LinkedHashSet<>();
        others.forEach(figure -> values.add(figure.value().toString()));
        List<String> shown = values.stream().limit(MAX_SHOWN).toList();
        Text list = new Text(String.join("、", shown), String.join(", ", shown));
        return Observation.violation(UnitMessages.text("UNT-004.decimals", list), Place.of(others.get(0)))
                .relatedTo(others.stream()
                        .skip(1)
                        .limit(MAX_RELATED)
                        .map(Place::of)
                        .toList())
                .restingOn(shown.toArray(String[]::new));
    }
}
