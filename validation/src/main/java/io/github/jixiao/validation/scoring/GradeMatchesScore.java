package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** The grade of a sheet is the one of its total score by the grade scale in force (等级与得分匹配). */
final class GradeMatchesScore extends SheetRule {

    GradeMatchesScore() {
        super("SCR-010");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        sheet.value().getGrade().ifPresent(grade -> verdicts.add(check(sheet, grade, context.gradeScale())));
    }

    private static Verdict check(Sheet sheet, String stated, GradeScale scale) {
        String at = sheet.at() + "/grade";
        Optional<Score> total = sheet.value().getTotal();
        if (total.isEmpty()) {
            return Verdict.undecidable(at, ScoringMessages.text("SCR-010.noTotal"));
        }
        Optional<GradeScale.Grade> grade = scale.grade(stated.strip()).or(() -> scale.grade(Words.grade(stated)));
        if (grade.isEmpty()) {
            return Verdict.undecidable(at, ScoringMessages.text("SCR-010.otherScale", stated));
        }
        Optional<GradeScale.Grade> right = scale.gradeOf(total.get().points());
        if (right.equals(grade)) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        ScoringMessages.text(
                                "SCR-010.other",
                                total.get(),
                                right.map(GradeScale.Grade::name).orElse("—"),
                                stated,
                                Points.plain(grade.get().atLeast())),
                        new Place(at, sheet.value().getSpan()))
                .restingOn(total.get().toString(), stated));
    }
}
