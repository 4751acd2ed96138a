package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Share;
import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shares that divide a whole sum to 100 % (占比合计100%). Only shares whose parts make up the whole divide it; others
 * are a selection, and nothing is a share of a whole of zero.
 */
final class SharesTogether implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-015");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the shares of one division have in common. */
    private record Division(FigureId whole, int group) implements Comparable<Division> {

        // Many figures that share a hash are told apart quickly only where their keys are comparable.
        @Override
        public int compareTo(Division other) {
            int byId = whole.compareTo(other.whole);
            return byId != 0 ? byId : Integer.compare(group, other.group);
        }
    }

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Map<Division, List<Integer>> divisions = new LinkedHashMap<>();
        List<Share> shares = context.report().getShares();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            divisions
                    .computeIfAbsent(new Division(share.whole(), share.group()), key -> new ArrayList<>())
                    .add(i);
        }
        List<Verdict> verdicts = new ArrayList<>();
        divisions.forEach((division, indexes) -> {
            if (indexes.size() > 1) {
                verdicts.add(check(division, indexes, context));
            }
        });
        return verdicts;
    }

    private static Verdict check(Division division, List<Integer> indexes, RuleContext context) {
        String at = "/shares/" + indexes.get(0);
        Optional<Figure> whole = context.value(division.whole, division.group);
        if (whole.isEmpty()) {
            return Verdict.undecidable(at, ArithmeticMessages.text("ARI-015.whole", FigureNames.full(division.whole)));
        }
        if (whole.get().value().signum() == 0) {
            return Verdict.notApplicable(at, RateCheck.reason(Ratio.Cause.ZERO_DENOMINATOR));
        }
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal partsBound = Agreement.halfUnit(whole.get().value());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal bound = BigDecimal.ZERO;
        for (int i : indexes) {
            Share share = context.report().getShares().get(i);
            parts = parts.add(share.partAmount().toBase());
            partsBound = partsBound.add(Agreement.halfUnit(share.partAmount()));
            sum = sum.add(share.percentage().value());
            bound = bound.add(Agreement.halfUnit(share.percentage()));
        }
        if (parts.subtract(whole.get().value().toBase()).abs().compareTo(partsBound) > 0) {
            return Verdict.notApplicable(at, ArithmeticMessages.text("ARI-015.selection"));
        }
        BigDecimal off = sum.subtract(HUNDRED).abs();
        if (off.signum() == 0) {
            return Verdict.pass(at);
        }
        boolean rounding =
                off.compareTo(bound) <= 0 || missWith(parts, whole.get().value().toBase(), sum, bound);
        Observation observation = observe(division, indexes, sum, off, rounding, context);
        return rounding ? Verdict.pass(at, observation) : Verdict.fail(at, observation);
    }

    /** {@return whether the shares sum to what their parts, which miss the whole by rounding, are of it} */
    private static boolean missWith(BigDecimal parts, BigDecimal whole, BigDecimal sum, BigDecimal bound) {
        BigDecimal off = sum.multiply(whole).subtract(parts.multiply(HUNDRED)).abs();
        return off.compareTo(bound.multiply(whole.abs())) <= 0;
    }

    private static Observation observe(
            Division division,
            List<Integer> indexes,
            BigDecimal sum,
            BigDecimal off,
            boolean rounding,
            RuleContext context) {
        List<Share> shares =
                indexes.stream().map(i -> context.report().getShares().get(i)).toList();
        Text message = ArithmeticMessages.text(
                rounding ? "ARI-015.rounding" : "ARI-015.different",
                FigureNames.full(division.whole),
                shares.size(),
                sum.toPlainString(),
                off.toPlainString());
        List<Place> places = new ArrayList<>();
        for (int i : indexes) {
            places.add(new Place(
                    "/shares/" + i, context.report().getShares().get(i).span()));
        }
        return Observation.of(rounding ? Kind.ROUNDING : Kind.VIOLATION, message, places.get(0))
                .about(division.whole)
                .relatedTo(places.subList(1, places.size()))
                .restingOn(shares.stream()
                        .map(share -> share.percentage().toString())
                        .toArray(String[]::new));
    }
}
