package io.github.jixiao.validation.attainment;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with its place in the report. Immutable.
 *
 * @param indicator the indicator
 * @param at its JSON Pointer
 * @param direction which way is good, where both its target and its actual value are numbers and anything tells
 * @param attainment how its actual value stands to its target, where both are numbers
 */
public record StatedIndicator(
        Indicator indicator, String at, Optional<IndicatorDirection> direction, Optional<Attainment> attainment) {

    /** {@return the indicators of each score sheet, in order} */
    public static List<List<StatedIndicator>> of(RuleContext context) {
        return context.view(
                        Sheets.class,
                        () -> new Sheets(context.report().getPerformance().getScoreSheets()))
                .indicators;
    }

    /** {@return the place of the indicator} */
    public Place place() {
        return new Place(at, indicator.getSpan());
    }

    private static StatedIndicator of(Indicator indicator, String at) {
        Optional<Quantity> target = indicator.getTarget().flatMap(IndicatorValue::quantity);
        Optional<Quantity> actual = indicator.getActual().flatMap(IndicatorValue::quantity);
        if (target.isEmpty() || actual.isEmpty()) {
            return new StatedIndicator(indicator, at, Optional.empty(), Optional.empty());
        }
        Optional<IndicatorDirection> direction = Directions.of(indicator);
        return new StatedIndicator(
                indicator, at, direction, Optional.of(Attainment.of(target.get(), actual.get(), direction)));
    }

    /** The indicators of all score sheets, made once for all rules. */
    private static final class Sheets {

        private final List<List<StatedIndicator>> indicators;

        Sheets(List<ScoreSheet> sheets) {
            List<List<StatedIndicator>> all = new ArrayList<>(sheets.size());
            for (int i = 0; i < sheets.size(); i++) {
                List<Indicator> stated = sheets.get(i).getIndicators();
                List<StatedIndicator> ofSheet = new ArrayList<>(stated.size());
                String at = "/performance/scoreSheets/" + i + "/indicators/";
                for (int j = 0; j < stated.size(); j++) {
                    ofSheet.add(of(stated.get(j), at + j));
                }
                all.add(Collections.unmodifiableList(ofSheet));
            }
            indicators = Collections.unmodifiableList(all);
        }
    }
}
