package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.Figure;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A self-evaluation comes to a total score or a grade (自评得分缺失): the department does, and each project that has a score sheet.
 * What words say of it is that of the department, or of the only sheet.
 */
final class SelfEvaluationScored implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("SCR-013");
    private static final FigureId TOTAL = FigureId.of(Item.SCORE_TOTAL);
    private static final String SHEETS = "/performance/scoreSheets/";

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        Optional<Figure> inWords = context.figures().mentions(TOTAL).stream()
                .filter(total -> !total.pointer().startsWith(SHEETS))
                .findFirst();
        if (sheets.isEmpty() && inWords.isPresent()) {
            return List.of(Verdict.pass(inWords.get().pointer()));
        }
        boolean evaluates = SelfEvaluation.isOne(context);
        if (sheets.isEmpty()) {
            return List.of(evaluates ? missing("SCR-013.noSheet", Place.REPORT) : other(""));
        }
        Set<String> scored = new HashSet<>();
        for (ScoreSheet sheet : sheets) {
            if (sheet.getTotal().isPresent() || sheet.getGrade().isPresent()) {
                scored.add(sheet.getProject().orElse(""));
            }
        }
        List<Verdict> verdicts = new ArrayList<>(sheets.size());
        for (int i = 0; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            String at = SHEETS + i;
            boolean ofWhole = sheet.getProject().isEmpty() || sheets.size() == 1;
            if (scored.contains(sheet.getProject().orElse(""))) {
                verdicts.add(Verdict.pass(at));
            } else if (ofWhole && inWords.isPresent()) {
                verdicts.add(Verdict.pass(inWords.get().pointer()));
            } else if (!ofWhole && !isScored(sheet)) {
                verdicts.add(Verdict.notApplicable(at, ScoringMessages.text("SCR-013.unscored")));
            } else {
                verdicts.add(evaluates ? missing("SCR-013.noTotal", new Place(at, sheet.getSpan())) : other(at));
            }
        }
        return verdicts;
    }

    /** {@return whether a sheet gives points at all: one of nothing but targets and actual values comes to no total} */
    private static boolean isScored(ScoreSheet sheet) {
        return sheet.getIndicators().stream()
                        .anyMatch(each ->
                                each.getScore().isPresent() || each.getWeight().isPresent())
                || sheet.getExecution().stream()
                        .anyMatch(each -> each.getScore().isPresent());
    }

    private static Verdict missing(String key, Place place) {
        return Verdict.fail(
                Observation.violation(ScoringMessages.text(key), place).restingOn(key));
    }

    private static Verdict other(String at) {
        return Verdict.notApplicable(at, ScoringMessages.text("SCR-013.other"));
    }
}
