package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/**
 * An indicator that missed its target does not have full marks (实际差仍满分). Where nothing tells which way is good, or the
 * bands of the indicator give full marks for what it reached, or its share of them rounds to all of them, it is left alone.
 */
final class FullMarksThoughMissed extends SheetRule {

    FullMarksThoughMissed() {
        super("SCR-012");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        for (int i = 0; i < sheet.scored().size(); i++) {
            Scored scored = sheet.scored().get(i);
            if (scored.score().points().compareTo(scored.weight()) >= 0) {
                verdicts.add(check(scored));
            }
        }
    }

    private static Verdict check(Scored scored) {
        String at = scored.row().at();
        return switch (scored.attainment().status()) {
            case MET -> Verdict.pass(at);
            case MISSED ->
                Bands.givesFullMarks(scored) || scored.roundsToFullMarks()
                        ? Verdict.pass(at)
                        : Verdict.fail(observe(scored));
            case DIRECTION_UNKNOWN -> Verdict.undecidable(at, ScoringMessages.text("direction"));
            case UNITS_DIFFER -> Verdict.undecidable(at, ScoringMessages.text("units"));
            case TOO_VAGUE -> Verdict.undecidable(at, ScoringMessages.text("approximate"));
        };
    }

    private static Observation observe(Scored scored) {
        Indicator indicator = scored.row().indicator();
        String target = indicator.getTarget().orElseThrow().text();
        String actual = indicator.getActual().orElseThrow().text();
        return Observation.violation(
                        ScoringMessages.text(
                                "SCR-012.full",
                                indicator.getName(),
                                target,
                                actual,
                                Points.plain(scored.weight()),
                                scored.score()),
                        scored.place())
                .restingOn(indicator.getName(), target, actual, scored.score().toString());
    }
}
