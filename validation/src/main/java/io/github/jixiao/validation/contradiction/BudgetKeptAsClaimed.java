package io.github.jixiao.validation.contradiction;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A report that claims to keep strictly to its budget does not spend above it (自称严格按预算执行与执行率矛盾). A claim is words of
 * {@code words.txt} in one clause on what was done; a plan, a demand or a reference to rules is none.
 */
final class BudgetKeptAsClaimed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-003");
    private static final Set<String> OVERSPENDING = Set.of("BUD-001", "BUD-002");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST_CLAUSE = 80;
    private static final Set<SectionKey> KEYS = EnumSet.of(
            SectionKey.GENERAL_PUBLIC_BUDGET,
            SectionKey.PERFORMANCE,
            SectionKey.OVERALL_PERFORMANCE,
            SectionKey.SPECIAL_FUND_PERFORMANCE,
            SectionKey.OTHER_MATTERS);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Clause> claims = new ArrayList<>();
        List<Passage> passages = Passages.of(context).under(KEYS);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!passage.heading() && claims(passage.text())) {
                for (Clause clause : Clause.of(passage)) {
                    if (isClaim(clause)) {
                        claims.add(clause);
                    }
                }
            }
        }
        if (claims.isEmpty()) {
            return List.of();
        }
        Clause first = claims.get(0);
        List<Place> contrary = contrary(context);
        if (contrary.isEmpty()) {
            return List.of(Verdict.pass(first.passage().pointer()));
        }
        Text message = ContradictionMessages.text("CON-003.above", first.text().strip());
        return List.of(Verdict.fail(Observation.violation(message, first.place())
                .relatedTo(contrary)
                .restingOn(first.text().strip())));
    }

    /** {@return whether a clause claims that the budget was kept} */
    static boolean isClaim(Clause clause) {
        return clause.text().length() <= LONGEST_CLAUSE && claims(clause.text()) && !Words.NO_CLAIM.isIn(clause.text());
    }

    private static boolean claims(String text) {
        if (!Words.BUDGET_CLAIM_BEGINS.isIn(text)) {
            return false;
        }
        for (Words.Sequence words : Words.BUDGET_CLAIM) {
            if (words.isIn(text)) {
                return true;
            }
        }
        return false;
    }

    /** {@return where spending above the budget was found, or is stated as a rate} */
    private static List<Place> contrary(RuleContext context) {
        List<Place> places = new ArrayList<>();
        for (Finding finding : context.findings()) {
            if (OVERSPENDING.contains(finding.getRule().value()) && finding.getKind() == Finding.Kind.VIOLATION) {
                places.add(new Place(
                        finding.getLocation().pointer(), finding.getLocation().span()));
            }
        }
        for (Figure rate : context.figures().mentions(FigureId.of(Item.RATE_EXECUTION))) {
            if (rate.value().toBase().compareTo(WHOLE) > 0) {
                places.add(Place.of(rate));
            }
        }
        return places;
    }
}
