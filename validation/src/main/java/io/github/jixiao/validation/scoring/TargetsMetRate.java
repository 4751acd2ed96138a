package io.github.jixiao.validation.scoring;

import io.github.jixiao.finding.Finding.Kind;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/** The stated share of objectives met is the number met by the number set (目标完成率复算), and no more are met than were set. */
final class TargetsMetRate extends SheetRule {

    private static final int DECIMALS = 2;

    TargetsMetRate() {
        super("SCR-017");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        ScoreSheet value = sheet.value();
        if (value.getTargetsSet().isPresent() && value.getTargetsMet().isPresent()) {
            verdicts.add(check(
                    sheet, value.getTargetsMet().get(), value.getTargetsSet().get()));
        } else if (value.getTargetsMetRate().isPresent()) {
            verdicts.add(Verdict.undecidable(sheet.at() + "/targetsMetRate", ScoringMessages.text("SCR-017.missing")));
        }
    }

    private static Verdict check(Sheet sheet, int met, int set) {
        boolean rated = sheet.value().getTargetsMetRate().isPresent();
        Place place = new Place(
                sheet.at() + (rated ? "/targetsMetRate" : "/targetsMet"),
                sheet.value().getSpan());
        if (met > set) {
            return Verdict.fail(Observation.violation(ScoringMessages.text("SCR-017.above", met, set), place)
                    .restingOn(met + "/" + set));
        }
        if (!rated) {
            return Verdict.notApplicable(place.pointer(), ScoringMessages.text("SCR-017.noRate"));
        }
        Percentage stated = sheet.value().getTargetsMetRate().get();
        Ratio ratio = Ratio.of(Quantity.of(met, ""), Quantity.of(set, ""));
        if (!(ratio instanceof Ratio.Computed computed)) {
            return Verdict.undecidable(place.pointer(), ScoringMessages.text("SCR-017.zero"));
        }
        return switch (computed.agreement(stated)) {
            case EQUAL -> Verdict.pass(place.pointer());
            case LAST_DIGIT ->
                Verdict.pass(
                        place.pointer(),
                        observe(Kind.LAST_DIGIT, "SCR-017.lastDigit", met, set, computed, stated, place));
            case DIFFERENT ->
                Verdict.fail(observe(Kind.VIOLATION, "SCR-017.different", met, set, computed, stated, place));
        };
    }

    private static Observation observe(
            Kind kind, String key, int met, int set, Ratio.Computed computed, Percentage stated, Place place) {
        Percentage right = computed.toPercentage(Math.max(DECIMALS, stated.decimals()));
        return Observation.of(kind, ScoringMessages.text(key, met, set, right, stated), place)
                .restingOn(met + "/" + set, stated.toString());
    }
}
