package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.quantity.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that is one or more sums. Each is checked once for each group that states its total; parts that the group does
 * not state come from elsewhere where all their mentions agree, and a group that repeats a total without any part of its
 * own is not checked again. Immutable and thread-safe.
 */
public final class IdentityRule implements Rule {

    private static final int MAX_REPEATED_TOTALS = 16;

    private final RuleDefinition definition;
    private final List<Identity> identities;

    private IdentityRule(RuleDefinition definition, List<Identity> identities) {
        this.definition = definition;
        this.identities = identities;
    }

    /** {@return the rule that {@code identities} hold} */
    public static IdentityRule of(RuleDefinition definition, Identity... identities) {
        return new IdentityRule(definition, List.of(identities));
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    /** {@return the sums that must hold} */
    public List<Identity> identities() {
        return identities;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Identity identity : identities) {
            for (FigureId id : context.groups().ids(identity.total())) {
                if (identity.concerns(id)) {
                    check(identity, id, context, verdicts);
                }
            }
        }
        return verdicts;
    }

    private static void check(Identity identity, FigureId id, RuleContext context, List<Verdict> verdicts) {
        Set<Integer> seen = new LinkedHashSet<>();
        List<Figure> alone = new ArrayList<>();
        List<Measure> checked = new ArrayList<>();
        for (Figure total : context.figures().mentions(id)) {
            if (seen.add(total.group())) {
                Gathered parts = gather(identity, id, total.group(), context);
                if (parts.own) {
                    verdicts.add(parts.judge(total));
                    checked.add(total.value());
                } else if (parts.any) {
                    alone.add(total);
                }
            }
        }
        for (Figure total : alone) {
            if (checked.stream().noneMatch(value -> Agreement.agree(value, total.value()))
                    && checked.size() < MAX_REPEATED_TOTALS) {
                verdicts.add(gather(identity, id, total.group(), context).judge(total));
                checked.add(total.value());
            }
        }
    }

    private static Gathered gather(Identity identity, FigureId id, int group, RuleContext context) {
        Gathered gathered = new Gathered();
        for (Term term : identity.terms()) {
            FigureId part = term.of(id);
            if (term.each()) {
                gathered.addEach(term, part, group, context);
            } else {
                gathered.add(term, part, group, context);
            }
        }
        return gathered;
    }

    /** The parts of one total, as they are found. */
    private static final class Gathered {

        private final SumCheck sum = new SumCheck();
        private boolean own;
        private boolean any;

        void add(Term term, FigureId id, int group, RuleContext context) {
            List<Figure> here = context.groups().mentions(id, group);
            if (!here.isEmpty()) {
                own = true;
            }
            if (context.figures().mentions(id).isEmpty()) {
                if (term.need() != Term.Need.IF_STATED && !isDeclaredNone(id, context)) {
                    sum.missing(id, term.sign(), term.need() == Term.Need.OPTIONAL);
                }
                return;
            }
            any = true;
            Optional<Figure> value = here.isEmpty() ? context.groups().agreed(id) : FigureGroups.agreed(here);
            value.ifPresentOrElse(figure -> sum.add(figure, term.sign()), () -> sum.ambiguous(id));
        }

        void addEach(Term term, FigureId under, int group, RuleContext context) {
            List<Figure> here = listed(context.groups().named(under, group));
            if (!here.isEmpty()) {
                own = true;
                any = true;
                here.forEach(figure -> sum.add(figure, term.sign()));
                return;
            }
            List<FigureId> elsewhere = context.groups().named(under);
            if (elsewhere.isEmpty()) {
                if (term.need() != Term.Need.IF_STATED) {
                    sum.missing(under, term.sign(), term.need() == Term.Need.OPTIONAL);
                }
                return;
            }
            any = true;
            for (FigureId id : elsewhere) {
                context.groups()
                        .agreed(id)
                        .ifPresentOrElse(figure -> sum.add(figure, term.sign()), () -> sum.ambiguous(id));
            }
        }

        Verdict judge(Figure total) {
            return sum.judge(total);
        }

        /** Leaves out what only repeats a list: score sheets name projects again that the budget lists. */
        private static List<Figure> listed(List<Figure> figures) {
            if (figures.isEmpty() || figures.get(0).group() != Figure.BY_PROGRAM) {
                return figures;
            }
            List<Figure> budget = figures.stream()
                    .filter(figure -> !figure.pointer().startsWith("/performance/"))
                    .toList();
            return budget.isEmpty() ? figures : budget;
        }

        private static boolean isDeclaredNone(FigureId id, RuleContext context) {
            return id.year().isEmpty()
                    && id.scope()
                            .flatMap(scope -> context.report().getBudget().disclosure(scope))
                            .filter(Disclosure::isDeclaredNone)
                            .isPresent();
        }
    }

    /** {@return the operands as the engine lists them in a trace} */
    static Operand signed(Figure figure, int sign) {
        Operand operand = Operand.of(figure);
        return sign > 0 ? operand : new Operand(operand.id(), sign, operand.value(), operand.pointer(), operand.span());
    }
}
