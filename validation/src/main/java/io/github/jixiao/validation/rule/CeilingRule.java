package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.message.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A rule that a figure stays within another, or within a sum of others (不得超过). Checked once for each figure that the
 * rule concerns, against the first of its ceilings that the report states. Immutable and thread-safe.
 */
public final class CeilingRule implements Rule {

    /** The parameter that sets the ceiling to another percentage than 100, where a definition has it. */
    private static final String GREATEST_RATE = "greatestRate";

    private final RuleDefinition definition;
    private final Optional<Item> item;
    private final Predicate<FigureId> values;
    private final List<Limit> ceilings;
    private final boolean excusable;
    private final boolean rated;

    private CeilingRule(
            RuleDefinition definition,
            Optional<Item> item,
            Predicate<FigureId> values,
            List<Limit> ceilings,
            boolean excusable) {
        this.definition = definition;
        this.item = item;
        this.values = values;
        this.ceilings = ceilings;
        this.excusable = excusable;
        this.rated = definition.parameter(GREATEST_RATE).isPresent();
    }

    /** What limits a figure. */
    @FunctionalInterface
    public interface Limit {

        /** {@return the figures whose sum limits {@code id}, whether or not they are stated} */
        Ceiling of(FigureId id);
    }

    /**
     * The figures whose sum is a ceiling. Immutable.
     *
     * @param needed those that must be stated
     * @param added those that add to it where they are stated
     */
    public record Ceiling(List<FigureId> needed, List<FigureId> added) {

        /** Copies the lists, so that the ceiling cannot change. */
        public Ceiling {
            needed = List.copyOf(needed);
            added = List.copyOf(added);
        }

        /** {@return a ceiling of figures that must be stated} */
        public static Ceiling of(FigureId... needed) {
            return new Ceiling(List.of(needed), List.of());
        }

        /** {@return the same, raised by a figure where it is stated} */
        public Ceiling plus(FigureId figure) {
            if (added.isEmpty()) {
                return new Ceiling(needed, List.of(figure));
            }
            List<FigureId> more = new ArrayList<>(added);
            more.add(figure);
            return new Ceiling(needed, more);
        }

        private boolean isStated(RuleContext context) {
            for (int i = 0; i < needed.size(); i++) {
                FigureId id = needed.get(i);
                if (!context.figures().contains(id)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * {@return the rule that the figures that {@code values} accepts stay within the first ceiling that is stated}
     *
     * @param definition what the catalogue says about it
     * @param values which figures it concerns
     * @param ceilings the ceilings of a figure, the one that counts most first
     */
    public static CeilingRule of(RuleDefinition definition, Predicate<FigureId> values, Limit... ceilings) {
        return new CeilingRule(definition, Optional.empty(), values, List.of(ceilings), false);
    }

    /**
     * {@return the rule that the figures of an item that {@code values} accepts stay within the first ceiling that is
     * stated}
     *
     * @param definition what the catalogue says about it
     * @param item the item that it concerns
     * @param values which figures of the item it concerns
     * @param ceilings the ceilings of a figure, the one that counts most first
     */
    public static CeilingRule of(RuleDefinition definition, Item item, Predicate<FigureId> values, Limit... ceilings) {
        return new CeilingRule(definition, Optional.of(item), values, List.of(ceilings), false);
    }

    /** {@return the same, holding where the report gives a reason for the figure} */
    public CeilingRule unlessExplained() {
        return new CeilingRule(definition, item, values, ceilings, true);
    }

    /** {@return the ceiling that is the same figure at another stage} */
    public static Limit at(Stage stage) {
        return id -> Ceiling.of(id.withStage(stage));
    }

    /** {@return the budget of the same figure: the final one, else the initial one with its adjustment, else the initial one} */
    public static Limit[] budget() {
        return new Limit[] {
            at(Stage.FINAL),
            id -> Ceiling.of(id.withStage(Stage.INITIAL), id.withStage(Stage.ADJUSTMENT)),
            at(Stage.INITIAL)
        };
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<FigureId> ids = item.isPresent()
                ? context.groups().ids(item.get())
                : context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            if (values.test(ids.get(i))) {
                verdicts.add(check(ids.get(i), context));
            }
        }
        return verdicts;
    }

    /** {@return the ceilings of a figure, the one that counts most first; none where the rule does not concern it} */
    List<Ceiling> ceilings(FigureId id) {
        boolean concerned = (item.isEmpty() || id.item().equals(item.get())) && values.test(id);
        return concerned ? ceilings.stream().map(each -> each.of(id)).toList() : List.of();
    }

    private Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        Optional<Ceiling> ceiling = ceiling(id, context);
        if (ceiling.isEmpty()) {
            return Verdict.notApplicable(at, Messages.text("noCeiling", FigureNames.full(id)));
        }
        List<FigureId> ambiguous = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<FigureId> needed = ceiling.get().needed();
        for (int i = 0; i < needed.size(); i++) {
            collect(needed.get(i), context, figures, ambiguous);
        }
        List<FigureId> added = ceiling.get().added();
        for (int i = 0; i < added.size(); i++) {
            if (context.figures().contains(added.get(i))) {
                collect(added.get(i), context, figures, ambiguous);
            }
        }
        Optional<Figure> value = context.groups().agreed(id);
        if (value.isEmpty()) {
            ambiguous.add(0, id);
        }
        if (!ambiguous.isEmpty()) {
            return Verdict.undecidable(at, Messages.text("ambiguous", FigureNames.list(ambiguous, id)));
        }
        return judge(Excess.of(value.orElseThrow(), figures, percent(context)), context);
    }

    private Optional<Ceiling> ceiling(FigureId id, RuleContext context) {
        for (int i = 0; i < ceilings.size(); i++) {
            Limit each = ceilings.get(i);
            Ceiling ceiling = each.of(id);
            if (ceiling.isStated(context)) {
                return Optional.of(ceiling);
            }
        }
        return Optional.empty();
    }

    private BigDecimal percent(RuleContext context) {
        return rated ? context.parameter(GREATEST_RATE) : Excess.WHOLE;
    }

    private static void collect(FigureId id, RuleContext context, List<Figure> figures, List<FigureId> ambiguous) {
        Optional<Figure> agreed = context.groups().agreed(id);
        if (agreed.isPresent()) {
            figures.add(agreed.get());
        } else {
            ambiguous.add(id);
        }
    }

    private Verdict judge(Excess excess, RuleContext context) {
        String at = excess.value().pointer();
        return switch (excess.relation()) {
            case WITHIN -> Verdict.pass(at);
            case WITHIN_ROUNDING -> Verdict.pass(at, observe(Kind.ROUNDING, "ceiling.rounding", excess));
            case UNDECIDABLE -> Verdict.undecidable(at, Messages.text("approximate"));
            case ABOVE -> {
                boolean explained = excusable
                        && context.explanation(
                                        new Explanation.OfFigure(excess.value().id()))
                                .isPresent();
                boolean whole = excess.percent().compareTo(Excess.WHOLE) == 0;
                yield explained
                        ? Verdict.pass(at)
                        : Verdict.fail(observe(Kind.VIOLATION, whole ? "ceiling.above" : "ceiling.aboveRate", excess));
            }
        };
    }

    private static Observation observe(Kind kind, String key, Excess excess) {
        Figure value = excess.value();
        Text message = Messages.text(
                key,
                FigureNames.full(value.id()),
                value.value(),
                excess.ceilingText(),
                excess.difference(),
                excess.unit(),
                excess.rate(2).map(each -> " = " + each).orElse(""),
                excess.percent().toPlainString());
        return Observation.of(kind, message, Place.of(value))
                .about(value.id())
                .traced(excess.trace())
                .relatedTo(excess.ceilingPlaces());
    }
}
