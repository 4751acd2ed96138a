package io.github.jixiao.testkit.mutant;

import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A score sheet of a report, to be changed: that of the department is the first, then come those of projects.
 *
 * @param report the report
 * @param index the number of the sheet, from 0
 */
record Sheet(PerformanceReport report, int index) {

    static Sheet of(PerformanceReport report, int index) {
        return new Sheet(report, index);
    }

    PerformanceReport change(UnaryOperator<ScoreSheet> change) {
        return Edits.performance(report, each -> each.withScoreSheets(Edits.at(each.getScoreSheets(), index, change)));
    }

    PerformanceReport execution(UnaryOperator<List<ExecutionRow>> change) {
        return change(sheet -> sheet.withExecution(change.apply(sheet.getExecution())));
    }

    /** {@return the report with a change to the indicator of that level 2, and the total and grade that follow from it} */
    PerformanceReport indicator(String level2, UnaryOperator<Indicator> change) {
        return change(sheet -> summed(sheet.withIndicators(changed(sheet, level2, change))));
    }

    static List<Indicator> changed(ScoreSheet sheet, String level2, UnaryOperator<Indicator> change) {
        List<Indicator> indicators = sheet.getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).getLevel2().orElse("").equals(level2)) {
                return Edits.at(indicators, i, change);
            }
        }
        throw new java.util.NoSuchElementException("indicator: none is of '" + level2 + "'");
    }

    /** {@return a sheet with the total of its scores and the grade of that} */
    static ScoreSheet summed(ScoreSheet sheet) {
        BigDecimal total = sheet.getExecution().get(0).getScore().orElseThrow().points();
        for (Indicator each : sheet.getIndicators()) {
            total = total.add(each.getScore().orElseThrow().points());
        }
        return graded(sheet.withTotal(new Score(total)));
    }

    static ScoreSheet graded(ScoreSheet sheet) {
        return sheet.withGrade(Schemes.NATIONAL_GRADES
                .gradeOf(sheet.getTotal().orElseThrow().points())
                .map(GradeScale.Grade::name));
    }

    static Indicator scored(Indicator indicator, long more) {
        return indicator.withScore(
                new Score(indicator.getScore().orElseThrow().points().add(BigDecimal.valueOf(more))));
    }
}
