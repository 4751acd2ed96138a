package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure of money has one value wherever the report states it (同一口径数字全文一致), within the coarser half unit. Numbers
 * of staff are STF-010, amounts of projects PRJ-008; classes are not compared, since their names are not unique.
 */
final class MentionsAgree implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-020");
    private static final int MAX_SHOWN = 5;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().repeated()) {
            if (id.item().kind() == Item.Kind.MONEY && id.item().name().isEmpty()) {
                List<Figure> mentions = context.figures().mentions(id);
                verdicts.add(
                        context.groups().agreed(id).isPresent()
                                ? Verdict.pass(mentions.get(0).pointer())
                                : Verdict.fail(mentions.get(0).pointer(), observe(id, mentions)));
            }
        }
        return verdicts;
    }

    /** The place is the first mention that differs from the one before all others. */
    private static Observation observe(FigureId id, List<Figure> mentions) {
        Figure first = mentions.get(0);
        Figure other = mentions.stream()
                .filter(each -> !Agreement.agree(each.value(), first.value()))
                .findFirst()
                .orElse(mentions.get(1));
        Set<String> values = new LinkedHashSet<>();
        mentions.forEach(each -> values.add(each.value().toString()));
        List<String> shown = values.stream().limit(MAX_SHOWN).toList();
        Text message = new Text(String.join("、", shown), String.join(", ", shown));
        List<Place> related =
                mentions.stream().filter(each -> each != other).map(Place::of).toList();
        Trace trace = new Trace(
                mentions.stream().map(Operand::of).toList(),
                Trace.Operation.COMPARISON,
                other.value().unitSymbol(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Observation.violation(
                        ArithmeticMessages.text("ARI-020.differ", FigureNames.full(id), message), Place.of(other))
                .about(id)
                .traced(trace)
                .relatedTo(related);
    }
}
