package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that is one or more sums. Each is checked once for each group that states its total beside a part; parts that the
 * group does not state come from elsewhere where all their mentions agree. A total that stands alone is checked where no
 * group states it beside a part: that it differs from the others is for another rule to say. Immutable and thread-safe.
 */
public final class IdentityRule implements Rule {

    private static final int MAX_TOTALS_ALONE = 16;

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
            for (FigureId id : totals(identity, context)) {
                if (identity.concerns(id) && isMeant(identity, id, context)) {
                    check(identity, id, context, verdicts);
                }
            }
        }
        return verdicts;
    }

    private static Collection<FigureId> totals(Identity identity, RuleContext context) {
        return identity.total().isPresent()
                ? context.groups().ids(identity.total().get())
                : context.figures().ids();
    }

    /** {@return whether some part is stated, and every part without which the sum is not meant} */
    private static boolean isMeant(Identity identity, FigureId id, RuleContext context) {
        boolean any = false;
        for (Term term : identity.terms()) {
            FigureId part = term.of(id);
            boolean stated = term.each()
                    ? !context.groups().named(part).isEmpty()
                    : !context.figures().mentions(part).isEmpty();
            if (!stated && term.need() == Term.Need.PRESENT) {
                return false;
            }
            any |= stated;
        }
        return any;
    }

    private static void check(Identity identity, FigureId id, RuleContext context, List<Verdict> verdicts) {
        Set<Integer> groups = new HashSet<>();
        Set<Object> judged = new HashSet<>();
        List<Figure> alone = new ArrayList<>();
        for (Figure total : context.figures().mentions(id)) {
            if (!groups.add(total.group())) {
                continue;
            }
            if (statesPart(identity, id, total.group(), context)) {
                SumCheck sum = gather(identity, id, total.group(), false, context);
                if (judged.add(List.of(total.value(), sum.operands()))) {
                    verdicts.add(judge(sum, identity, total, judged.size() <= MAX_TOTALS_ALONE, context));
                }
            } else {
                alone.add(total);
            }
        }
        if (judged.isEmpty()) {
            judgeAlone(identity, id, alone, context, verdicts);
        }
    }

    /** Judges totals that stand without any of their parts, each value once. */
    private static void judgeAlone(
            Identity identity, FigureId id, List<Figure> alone, RuleContext context, List<Verdict> verdicts) {
        List<Measure> values = new ArrayList<>();
        for (Figure total : alone) {
            if (values.size() < MAX_TOTALS_ALONE
                    && values.stream().noneMatch(value -> Agreement.agree(value, total.value()))) {
                values.add(total.value());
                verdicts.add(gather(identity, id, total.group(), false, context).judge(total));
            }
        }
    }

    /** A list that does not reach its total may go on in another sentence: only where it does not even then, it fails. */
    private static Verdict judge(SumCheck sum, Identity identity, Figure total, boolean mayJoin, RuleContext context) {
        Verdict verdict = sum.judge(total);
        if (mayJoin
                && verdict.outcome() == Outcome.FAIL
                && identity.terms().stream().anyMatch(Term::each)) {
            Verdict joined =
                    gather(identity, total.id(), total.group(), true, context).judge(total);
            return joined.outcome() == Outcome.PASS ? joined : verdict;
        }
        return verdict;
    }

    private static boolean statesPart(Identity identity, FigureId id, int group, RuleContext context) {
        return identity.terms().stream()
                .anyMatch(term -> term.each()
                        ? !context.groups().named(term.of(id), group).isEmpty()
                        : !context.groups().mentions(term.of(id), group).isEmpty());
    }

    private static SumCheck gather(Identity identity, FigureId id, int group, boolean joined, RuleContext context) {
        PartSearch search = new PartSearch(context, group, joined);
        identity.terms().forEach(term -> search.add(term, term.of(id)));
        return search.sum();
    }
}
