package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * A rule that a figure has one value wherever the report states it (同一口径数字全文一致), within the coarser half unit. Checked
 * once for each figure that is stated more than once. Immutable and thread-safe.
 */
public final class MentionsRule implements Rule {

    private static final int MAX_SHOWN = 5;

    private final RuleDefinition definition;
    private final Predicate<Item> items;
    private final BinaryOperator<Text> message;

    private MentionsRule(RuleDefinition definition, Predicate<Item> items, BinaryOperator<Text> message) {
        this.definition = definition;
        this.items = items;
        this.message = message;
    }

    /**
     * {@return the rule that figures of money or persons agree with themselves}
     *
     * @param definition what the catalogue says about it
     * @param items which items it concerns
     * @param message says that the figure that is its first argument has the values that are its second
     */
    public static MentionsRule of(RuleDefinition definition, Predicate<Item> items, BinaryOperator<Text> message) {
        return new MentionsRule(definition, items, message);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().repeated()) {
            if (items.test(id.item())) {
                List<Figure> mentions = context.figures().mentions(id);
                String at = mentions.get(0).pointer();
                verdicts.add(
                        context.groups().agreed(id).isPresent()
                                ? Verdict.pass(at)
                                : Verdict.fail(at, observe(id, mentions)));
            }
        }
        return verdicts;
    }

    /** The place is the first mention that differs from the one before all others. */
    private Observation observe(FigureId id, List<Figure> mentions) {
        Figure first = mentions.get(0);
        Figure other = mentions.stream()
                .filter(each -> !Agreement.agree(each.value(), first.value()))
                .findFirst()
                .orElse(mentions.get(1));
        Trace trace = new Trace(
                mentions.stream().map(Operand::of).toList(),
                Trace.Operation.COMPARISON,
                id.item().kind() == Item.Kind.PERSONS ? "人" : other.value().unitSymbol(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Observation.violation(message.apply(FigureNames.full(id), values(mentions)), Place.of(other))
                .about(id)
                .traced(trace)
                .relatedTo(mentions.stream()
                        .filter(each -> each != other)
                        .map(Place::of)
                        .toList());
    }

    private static Text values(List<Figure> mentions) {
        Set<String> values = new LinkedHashSet<>();
        mentions.forEach(each -> values.add(each.value().toString()));
        List<String> shown = values.stream().limit(MAX_SHOWN).toList();
        return new Text(String.join("、", shown), String.join(", ", shown));
    }
}
