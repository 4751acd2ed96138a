package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stated share is its part by its whole (占比复算). */
final class SharesRecomputed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-014");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Share> shares = context.report().getShares();
        for (int i = 0; i < shares.size(); i++) {
            verdicts.add(
                    check(shares.get(i), new Place("/shares/" + i, shares.get(i).span()), context));
        }
        return verdicts;
    }

    private static Verdict check(Share share, Place place, RuleContext context) {
        Optional<Figure> whole = context.value(share.whole(), share.group());
        if (whole.isEmpty()) {
            return Verdict.undecidable(place.pointer(), Reasons.unknown(share.whole(), context));
        }
        return rate(share, part(share, place, context), Operand.of(whole.get()))
                .judge(share.percentage(), place, share.part().orElse(share.whole()));
    }

    /** A part that is no known figure has no name of its own. */
    private static RateCheck rate(Share share, Operand part, Operand whole) {
        if (share.part().isPresent()) {
            return RateCheck.of(part, whole);
        }
        return new RateCheck(
                Ratio.of(part.value(), whole.value()),
                List.of(part, whole),
                Trace.Operation.RATIO,
                ArithmeticMessages.text(
                        "ARI-014.part",
                        share.partAmount(),
                        FigureNames.full(whole.id()),
                        whole.value().orElseThrow()));
    }

    /** {@return the part as the share states it, at the place of its figure where there is one} */
    private static Operand part(Share share, Place place, RuleContext context) {
        Optional<Figure> figure = share.part()
                .flatMap(id -> context.value(id, share.group()))
                .filter(found -> found.value().sameValueAs(share.partAmount()));
        return new Operand(
                share.part().orElse(share.whole()),
                1,
                Optional.of(share.partAmount()),
                figure.map(Figure::pointer).orElse(place.pointer() + "/partAmount"),
                figure.map(Figure::span).orElse(place.span()));
    }
}
