package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/** A target in numbers has an actual value in numbers (完成值类型). A value with a digit that could not be read is left open. */
final class ActualMatchesTargetType extends SheetRule {

    ActualMatchesTargetType() {
        super("SCR-016");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        for (Sheet.Row row : sheet.rows()) {
            Indicator indicator = row.indicator();
            boolean numeric =
                    indicator.getTarget().flatMap(IndicatorValue::quantity).isPresent();
            if (numeric
                    && indicator
                            .getActual()
                            .filter(value -> !value.text().isBlank())
                            .isPresent()) {
                verdicts.add(check(
                        row, indicator.getTarget().get(), indicator.getActual().get()));
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
