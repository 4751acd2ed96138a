package io.github.jixiao.validation.unit;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds each term of a sum against the remainder that the others leave for it. */
final class Remainders {

    private static final List<Identity> SUMS = List.of(
            Identity.of(
                    Item.EXPENDITURE,
                    Term.of(Item.EXPENDITURE_BASIC),
                    Term.of(Item.EXPENDITURE_PROJECT),
                    ifStated(Item.EXPENDITURE_REMITTED),
                    ifStated(Item.EXPENDITURE_BUSINESS),
                    ifStated(Item.EXPENDITURE_SUBSIDIES)),
            Identity.of(Item.EXPENDITURE_BASIC, Item.EXPENDITURE_BASIC_PERSONNEL, Item.EXPENDITURE_BASIC_OPERATING),
            Identity.of(Item.EXPENDITURE_PROJECT, Term.each(Item.EXPENDITURE_PROJECT)),
            Identity.of(
                    Item.REVENUE,
                    Term.of(Item.REVENUE_GRANT),
                    ifStated(Item.REVENUE_INSTITUTION),
                    ifStated(Item.REVENUE_OPERATING),
                    ifStated(Item.REVENUE_SUPERIOR),
                    ifStated(Item.REVENUE_SUBORDINATE),
                    ifStated(Item.REVENUE_OTHER)),
            Identity.of(
                    Item.THREE_PUBLIC,
                    ifStated(Item.THREE_PUBLIC_ABROAD),
                    ifStated(Item.THREE_PUBLIC_VEHICLES),
                    Term.of(Item.THREE_PUBLIC_RECEPTION)),
            Identity.of(
                    Item.THREE_PUBLIC_VEHICLES,
                    Item.THREE_PUBLIC_VEHICLES_PURCHASE,
                    Item.THREE_PUBLIC_VEHICLES_OPERATION),
            Identity.of(
                    Item.PROCUREMENT,
                    ifStated(Item.PROCUREMENT_GOODS),
                    ifStated(Item.PROCUREMENT_WORKS),
                    ifStated(Item.PROCUREMENT_SERVICES)),
            Identity.ofEach(Term.of(Stage.INITIAL), Term.of(Stage.ADJUSTMENT)).at(Stage.FINAL));

    private final RuleContext context;
    private final Magnitude magnitude;
    private final List<Suspect> suspects = new ArrayList<>();
    private boolean checked;

    private Remainders(RuleContext context, Magnitude magnitude) {
        this.context = context;
        this.magnitude = magnitude;
    }

    static Remainders of(RuleContext context, Magnitude magnitude) {
        Remainders remainders = new Remainders(context, magnitude);
        for (int i = 0; i < SUMS.size(); i++) {
            remainders.check(SUMS.get(i));
        }
        return remainders;
    }

    List<Suspect> suspects() {
        return suspects;
    }

    /** {@return whether any sum could be looked at} */
    boolean isChecked() {
        return checked;
    }

    private static Term ifStated(Item item) {
        return Term.of(item).needed(Term.Need.IF_STATED);
    }

    private void check(Identity sum) {
        List<FigureId> totals = sum.total().isPresent()
                ? context.groups().ids(sum.total().get())
                : context.groups().ids();
        for (int i = 0; i < totals.size(); i++) {
            FigureId id = totals.get(i);
            if (sum.concerns(id)) {
                List<Figure> stated = context.groups().inEachGroup(id);
                for (int j = 0; j < stated.size(); j++) {
                    List<Figure> parts = parts(sum, stated.get(j));
                    if (!parts.isEmpty()) {
                        check(stated.get(j), parts);
                    }
                }
            }
        }
    }

    /** {@return the parts of a total, if all that are needed are stated, each with one exact value, else none; one part alone leaves the rest unknown, unless it is a list} */
    private List<Figure> parts(Identity sum, Figure total) {
        List<Figure> parts = new ArrayList<>(sum.terms().size());
        boolean list = false;
        for (int i = 0; i < sum.terms().size(); i++) {
            Term term = sum.terms().get(i);
            FigureId id = term.of(total.id());
            boolean needed = term.need() != Term.Need.IF_STATED;
            if (term.each()) {
                list = true;
                parts.addAll(context.groups().named(id, total.group()));
            } else {
                List<Figure> mentions = context.figures().mentions(id);
                if (mentions.size() > 1) {
                    Optional<Figure> part = context.groups().beside(id, total.group());
                    if (part.isEmpty() && (needed || context.groups().isAmbiguous(id))) {
                        return List.of();
                    }
                    part.ifPresent(parts::add);
                } else if (!mentions.isEmpty()) {
                    parts.add(mentions.get(0));
                } else if (needed) {
                    return List.of();
                }
            }
        }
        boolean usable = parts.size() > (list ? 0 : 1) && Magnitude.isExact(total);
        for (Figure part : parts) {
            usable &= Magnitude.isExact(part) && !part.partial();
        }
        return usable ? parts : List.of();
    }

    private void check(Figure total, List<Figure> parts) {
        checked = true;
        if (!mayBeApart(magnitude, total, parts)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.add(part.value().toBase());
        }
        BigDecimal rest = total.value().toBase().subtract(sum);
        List<Suspect> found = new ArrayList<>();
        if (magnitude.isApart(total, sum)) {
            found.add(suspect(total, sum, total, parts));
        }
        for (Figure part : parts) {
            BigDecimal left = rest.add(part.value().toBase());
            if (found.size() < 2 && magnitude.isApart(part, left)) {
                found.add(suspect(part, left, total, parts));
            }
        }
        if (found.size() == 1 || parts.size() == 1 && !found.isEmpty()) {
            suspects.add(found.get(0));
        }
    }

    /** {@return whether the total or some part may be apart from what the others make it, found without decimals} */
    static boolean mayBeApart(Magnitude magnitude, Figure total, List<Figure> parts) {
        long least = Long.MIN_VALUE / (parts.size() + 2);
        long whole = ((Amount) total.value()).thousandths();
        boolean overflows = whole < least || whole > -least;
        long sum = 0;
        for (Figure part : parts) {
            long each = ((Amount) part.value()).thousandths();
            overflows |= each < least || each > -least;
            sum += each;
        }
        if (!overflows && sum == whole) {
            return false;
        }
        boolean apart = overflows || magnitude.mayBeApart(whole, sum);
        for (int i = 0; i < parts.size() && !apart; i++) {
            long each = ((Amount) parts.get(i).value()).thousandths();
            apart = magnitude.mayBeApart(each, whole - sum + each);
        }
        return apart;
    }

    private static Suspect suspect(Figure figure, BigDecimal expected, Figure total, List<Figure> parts) {
        List<Figure> others = new ArrayList<>();
        if (figure != total) {
            others.add(total);
        }
        parts.stream().filter(part -> part != figure).forEach(others::add);
        Amount stated = (Amount) total.value();
        String remainder = expected.movePointLeft(stated.unit().exponent())
                        .stripTrailingZeros()
                        .toPlainString()
                + stated.unit().symbol();
        return new Suspect(
                figure,
                expected,
                others,
                UnitMessages.text(
                        "UNT-002.remainder",
                        FigureNames.full(figure.id()),
                        figure.value(),
                        FigureNames.item(total.id().item()),
                        total.value(),
                        remainder));
    }
}
