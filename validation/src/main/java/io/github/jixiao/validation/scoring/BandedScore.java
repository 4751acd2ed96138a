package io.github.jixiao.validation.scoring;

import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator that the tables of Hunan score in bands has the points of its band (分档复算). The tables do not say whether
 * a step that has only begun takes points off: whole steps, begun steps and shares of a step are all accepted.
 */
final class BandedScore extends SheetRule {

    private static final String HUNAN = "43";

    BandedScore() {
        super("SCR-014");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            Sheet.Row row = sheet.rows().get(i);
            if (row.isBanded() && row.isScored()) {
                verdicts.add(
                        isOfHunan(context.report())
                                ? check(row, row.weight().get(), row.score().get())
                                : Verdict.notApplicable(row.at(), ScoringMessages.text("SCR-014.elsewhere")));
            }
        }
    }

    private static boolean isOfHunan(PerformanceReport report) {
        return report.getTemplate() != TemplateProfile.PLAIN
                || report.getDivision()
                        .filter(division -> division.code().startsWith(HUNAN))
                        .isPresent();
    }

    private static Verdict check(Sheet.Row row, BigDecimal weight, Score score) {
        List<BigDecimal> points = Bands.points(row, weight);
        if (points.isEmpty()) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("SCR-014.noBand"));
        }
        boolean agrees = points.stream()
                .anyMatch(each -> new Ratio.Computed(each, BigDecimal.ONE).agreement(score.points(), BigDecimal.ONE)
                        == Ratio.Agreement.EQUAL);
        if (agrees) {
            return Verdict.pass(row.at());
        }
        String actual = row.indicator().getActual().orElseThrow().text();
        return Verdict.fail(Observation.violation(
                        ScoringMessages.text(
                                "SCR-014.band",
                                row.indicator().getName(),
                                actual,
                                Points.plain(weight),
                                Points.plain(points.get(0)),
                                score),
                        row.place())
                .restingOn(row.indicator().getName(), actual, Points.plain(weight), score.toString()));
    }
}
