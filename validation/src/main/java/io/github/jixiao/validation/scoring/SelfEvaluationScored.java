package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.attainment.SelfEvaluation;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/** A self-evaluation comes to a total score or a grade (自评得分缺失), on a sheet or in words. */
final class SelfEvaluationScored implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("SCR-013");
    private static final FigureId TOTAL = FigureId.of(Item.SCORE_TOTAL);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).getTotal().isPresent() || sheets.get(i).getGrade().isPresent()) {
                return List.of(Verdict.pass("/performance/scoreSheets/" + i));
            }
        }
        if (!context.figures().mentions(TOTAL).isEmpty()) {
            return List.of(Verdict.pass(context.figures().mentions(TOTAL).get(0).pointer()));
        }
        if (!SelfEvaluation.isOne(context)) {
            return List.of(Verdict.notApplicable("", ScoringMessages.text("SCR-013.other")));
        }
        String key = sheets.isEmpty() ? "SCR-013.noSheet" : "SCR-013.noTotal";
        Place place = sheets.isEmpty()
                ? Place.REPORT
                : new Place("/performance/scoreSheets/0", sheets.get(0).getSpan());
        return List.of(Verdict.fail(
                Observation.violation(ScoringMessages.text(key), place).restingOn(key)));
    }
}
