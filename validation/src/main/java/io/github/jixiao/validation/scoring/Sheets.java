package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The score sheets of a report as rules look at them.
 *
 * @param all the sheets, in order
 */
record Sheets(List<Sheet> all) {

    /** {@return the sheets of the report} */
    static Sheets of(RuleContext context) {
        return context.view(
                Sheets.class,
                () -> of(context.report().getPerformance().getScoreSheets(), StatedIndicator.of(context)));
    }

    private static Sheets of(List<ScoreSheet> values, List<List<StatedIndicator>> indicators) {
        List<Sheet> all = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            all.add(new Sheet(values.get(i), indicators.get(i), i));
        }
        return new Sheets(List.copyOf(all));
    }
}
