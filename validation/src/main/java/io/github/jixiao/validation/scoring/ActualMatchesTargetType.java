package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** A target in numbers has an actual value in numbers (完成值类型). A value with a digit that could not be read is left open. */
final class ActualMatchesTargetType extends SheetRule {

    ActualMatchesTargetType() {
        super("SCR-016");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            Indicator indicator = rows.get(i).indicator();
            Optional<IndicatorValue> target = indicator.getTarget();
            Optional<IndicatorValue> actual = indicator.getActual();
            if (target.isPresent()
                    && target.get().quantity().isPresent()
                    && actual.isPresent()
                    && !actual.get().text().isBlank()) {
                verdicts.add(check(rows.get(i), target.get(), actual.get()));
            }
        }
    }

    private static Verdict check(Sheet.Row row, IndicatorValue target, IndicatorValue actual) {
        if (actual.quantity().isPresent()) {
            return Verdict.pass(row.at());
        }
        if (actual.text().chars().anyMatch(Character::isDigit)) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("SCR-016.unread", actual.text()));
        }
        return Verdict.fail(Observation.violation(
                        ScoringMessages.text("SCR-016.words", row.indicator().getName(), target.text(), actual.text()),
                        row.place())
                .restingOn(row.indicator().getName(), target.text(), actual.text()));
    }
}
