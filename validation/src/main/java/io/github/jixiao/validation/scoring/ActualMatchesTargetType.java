package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.validation.attainment.Attainment;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A target in numbers has an actual value in numbers, in its unit (完成值类型); one that is scored without any fails too, on a
 * sheet that states actual values. A value with a digit that could not be read is left open, and so are two measure words, such as 个 and 家, that may count the same things.
 */
final class ActualMatchesTargetType extends SheetRule {

    ActualMatchesTargetType() {
        super("SCR-016");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<Sheet.Row> rows = sheet.rows();
        boolean anyActual = false;
        for (int i = 0; i < rows.size() && !anyActual; i++) {
            anyActual = actual(rows.get(i)).isPresent();
        }
        for (int i = 0; anyActual && i < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            Optional<IndicatorValue> target =
                    row.indicator().getTarget().filter(value -> value.quantity().isPresent());
            Optional<IndicatorValue> actual = actual(row);
            if (target.isPresent() && actual.isPresent()) {
                verdicts.add(check(row, target.get(), actual.get()));
            } else if (target.isPresent() && row.score().isPresent()) {
                verdicts.add(found("SCR-016.missing", row, target.get(), IndicatorValue.of("")));
            }
        }
    }

    private static Optional<IndicatorValue> actual(Sheet.Row row) {
        return row.indicator().getActual().filter(value -> !value.text().isBlank());
    }

    private static Verdict check(Sheet.Row row, IndicatorValue target, IndicatorValue actual) {
        if (actual.quantity().isPresent()) {
            return checkUnits(row, target, actual);
        }
        if (actual.text().chars().anyMatch(Character::isDigit)) {
            return Verdict.undecidable(row.at(), ScoringMessages.text("SCR-016.unread", actual.text()));
        }
        return found("SCR-016.words", row, target, actual);
    }

    private static Verdict checkUnits(Sheet.Row row, IndicatorValue target, IndicatorValue actual) {
        if (row.stated().attainment().orElseThrow().isComparable()) {
            return Verdict.pass(row.at());
        }
        return Attainment.areOfDifferentKinds(
                        target.quantity().orElseThrow(), actual.quantity().orElseThrow())
                ? found("SCR-016.units", row, target, actual)
                : Verdict.undecidable(row.at(), ScoringMessages.text("units"));
    }

    private static Verdict found(String key, Sheet.Row row, IndicatorValue target, IndicatorValue actual) {
        String name = row.indicator().getName();
        return Verdict.fail(
                Observation.violation(ScoringMessages.text(key, name, target.text(), actual.text()), row.place())
                        .restingOn(name, target.text(), actual.text()));
    }
}
