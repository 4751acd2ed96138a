package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Share;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.NoteRule;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rates have their percent sign, and no share is above the whole (百分号缺失或超限). */
final class PercentagesWhole implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("UNT-005");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final NoteRule signs = NoteRule.each(DEFINITION, UnitMessages::text, ReadingNote.Kind.PERCENT_SIGN_MISSING);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>(signs.check(context));
        List<Share> shares = context.report().getShares();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            Place place = new Place("/shares/" + i, share.span());
            boolean within = share.percentage().value().compareTo(WHOLE) <= 0;
            verdicts.add(within ? Verdict.pass(place.pointer()) : Verdict.fail(observe(share, place)));
        }
        return verdicts;
    }

    private static Observation observe(Share share, Place place) {
        return Observation.violation(
                        UnitMessages.text(
                                "UNT-005.above",
                                share.partAmount(),
                                FigureNames.full(share.whole()),
                                share.percentage()),
                        place)
                .about(share.part().orElse(share.whole()))
                .restingOn(share.partAmount().toString(), share.percentage().toString());
    }
}
