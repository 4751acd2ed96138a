package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        for (int i = 0; i < identities.size(); i++) {
            Identity identity = identities.get(i);
            List<FigureId> ids = totals(identity, context);
            for (int j = 0; j < ids.size(); j++) {
                FigureId id = ids.get(j);
                if (identity.concerns(id)) {
                    Parts parts = Parts.of(identity, id, context);
                    if (parts.areMeant()) {
                        check(context.figures().mentions(id), parts, verdicts);
                    }
                }
            }
        }
        return verdicts;
    }

    private static List<FigureId> totals(Identity identity, RuleContext context) {
        return identity.total().isPresent()
                ? context.groups().ids(identity.total().get())
                : context.groups().ids();
    }

    private static void check(List<Figure> totals, Parts parts, List<Verdict> verdicts) {
        if (totals.size() == 1) {
            Figure total = totals.get(0);
            verdicts.add(judge(parts.gather(total.group(), false), total, parts));
            return;
        }
        Set<Integer> groups = new HashSet<>();
        Set<Judged> judged = new HashSet<>();
        List<Figure> alone = new ArrayList<>();
        for (Figure total : totals) {
            if (!groups.add(total.group())) {
                continue;
            }
            if (parts.areStatedIn(total.group())) {
                SumCheck sum = parts.gather(total.group(), false);
                if (judged.add(new Judged(total.value(), sum.operands()))) {
                    verdicts.add(judged.size() <= MAX_TOTALS_ALONE ? judge(sum, total, parts) : sum.judge(total));
                }
            } else {
                alone.add(total);
            }
        }
        if (judged.isEmpty()) {
            judgeAlone(alone, parts, verdicts);
        }
    }

    /** Judges totals that stand without any of their parts, each value once. */
    private static void judgeAlone(List<Figure> alone, Parts parts, List<Verdict> verdicts) {
        List<Measure> values = new ArrayList<>();
        for (Figure total : alone) {
            if (values.size() < MAX_TOTALS_ALONE
                    && values.stream().noneMatch(value -> Agreement.agree(value, total.value()))) {
                values.add(total.value());
                verdicts.add(parts.gather(total.group(), false).judge(total));
            }
        }
    }

    /** A list that does not reach its total may go on in another sentence: only where it surely does not even then, it fails. */
    private static Verdict judge(SumCheck sum, Figure total, Parts parts) {
        Verdict verdict = sum.judge(total);
        if (verdict.outcome() == Outcome.FAIL && parts.areListed()) {
            Verdict joined = parts.gather(total.group(), true).judge(total);
            boolean open = joined.outcome() == Outcome.UNDECIDABLE && sum.isBelow(total);
            return joined.outcome() == Outcome.PASS || open ? joined : verdict;
        }
        return verdict;
    }

    /**
     * A total and what it was held against. It has an order for the sake of hash sets alone: amounts may be chosen so that
     * all their hashes are one.
     */
    private record Judged(Measure total, List<Operand> operands) implements Comparable<Judged> {

        @Override
        public int compareTo(Judged other) {
            int byTotal = total.toString().compareTo(other.total.toString());
            return byTotal != 0 ? byTotal : operands.toString().compareTo(other.operands.toString());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Judged that && total.equals(that.total) && operands.equals(that.operands);
        }

        @Override
        public int hashCode() {
            return 31 * total.hashCode() + operands.hashCode();
        }
    }

    /** The parts of one total, in the order of the terms. */
    private record Parts(List<Term> terms, List<FigureId> ids, RuleContext context) {

        static Parts of(Identity identity, FigureId total, RuleContext context) {
            List<FigureId> ids = new ArrayList<>(identity.terms().size());
            for (int i = 0; i < identity.terms().size(); i++) {
                ids.add(identity.terms().get(i).of(total));
            }
            return new Parts(identity.terms(), ids, context);
        }

        /** {@return whether some part is stated, and every part without which the sum is not meant} */
        boolean areMeant() {
            boolean any = false;
            for (int i = 0; i < ids.size(); i++) {
                boolean stated = terms.get(i).each()
                        ? !context.groups().named(ids.get(i)).isEmpty()
                        : context.figures().contains(ids.get(i));
                if (!stated && terms.get(i).need() == Term.Need.PRESENT) {
                    return false;
                }
                any |= stated;
            }
            return any;
        }

        boolean areStatedIn(int group) {
            for (int i = 0; i < ids.size(); i++) {
                List<Figure> stated = terms.get(i).each()
                        ? context.groups().named(ids.get(i), group)
                        : context.groups().mentions(ids.get(i), group);
                if (!stated.isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        /** {@return whether one of the parts is a list, such as that of the projects} */
        boolean areListed() {
            return terms.stream().anyMatch(Term::each);
        }

        SumCheck gather(int group, boolean joined) {
            PartSearch search = new PartSearch(context, group, joined);
            for (int i = 0; i < ids.size(); i++) {
                search.add(terms.get(i), ids.get(i));
            }
            return search.sum();
        }
    }
}
