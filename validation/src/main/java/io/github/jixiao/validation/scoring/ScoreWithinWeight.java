package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.message.Text;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A score lies between nothing and its weight, a total, on a sheet or in words, between nothing and 100 (得分在0与权重之间). */
final class ScoreWithinWeight extends SheetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SHEETS = "/performance/scoreSheets/";

    ScoreWithinWeight() {
        super("SCR-004");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        List<ExecutionRow> execution = sheet.value().getExecution();
        for (int i = 0; i < execution.size(); i++) {
            ExecutionRow row = execution.get(i);
            if (row.getScore().isPresent()) {
                Optional<BigDecimal> weight = row.getWeight().map(Score::points);
                verdicts.add(check(Text.same(row.getLabel()), row.getScore().get(), weight, sheet.execution(i)));
            }
        }
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).score().isPresent()) {
                verdicts.add(check(rows.get(i), rows.get(i).score().get()));
            }
        }
        if (sheet.value().getTotal().isPresent()) {
            Place place = new Place(sheet.at() + "/total", sheet.value().getSpan());
            verdicts.add(checkTotal(sheet.value().getTotal().get(), place));
        }
    }

    /** Checks the totals that stand on no sheet. */
    @Override
    void checkWords(RuleContext context, List<Verdict> verdicts) {
        List<Figure> totals = context.figures().mentions(FigureId.of(Item.SCORE_TOTAL));
        Set<BigDecimal> onSheets = new TreeSet<>();
        for (Figure total : totals) {
            if (total.pointer().startsWith(SHEETS)) {
                onSheets.add(total.value().toBase());
            }
        }
        for (Figure total : totals) {
            if (total.value() instanceof Score score && !onSheets.contains(score.points())) {
                verdicts.add(checkTotal(score, Place.of(total)));
            }
        }
    }

    private static Verdict checkTotal(Score total, Place place) {
        return check(ScoringMessages.text("total"), total, Optional.of(HUNDRED), place);
    }

    private static Verdict check(Sheet.Row row, Score score) {
        return isWithin(score, row.weight())
                ? Verdict.pass(row.at())
                : outside(Text.same(row.indicator().getName()), score, row.weight(), row.place());
    }

    private static Verdict check(Text name, Score score, Optional<BigDecimal> weight, Place place) {
        return isWithin(score, weight) ? Verdict.pass(place.pointer()) : outside(name, score, weight, place);
    }

    private static boolean isWithin(Score score, Optional<BigDecimal> weight) {
        return score.points().signum() >= 0
                && weight.isPresent()
                && score.points().compareTo(weight.get()) <= 0;
    }

    private static Verdict outside(Text name, Score score, Optional<BigDecimal> weight, Place place) {
        String points = Points.plain(score.points());
        if (score.points().signum() < 0) {
            return Verdict.fail(Observation.violation(ScoringMessages.text("SCR-004.negative", name, points), place)
                    .restingOn(name.zh(), points));
        }
        if (weight.isEmpty()) {
            return Verdict.undecidable(place.pointer(), ScoringMessages.text("unweighted", name));
        }
        String most = Points.plain(weight.get());
        return Verdict.fail(Observation.violation(ScoringMessages.text("SCR-004.above", name, points, most), place)
                .restingOn(name.zh(), points, most));
    }
}
