package io.github.jixiao.validation.scoring;

import io.github.jixiao.message.Text;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.rule.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A score sheet as rules look at it: its rows with the weight that counts, its levels, and where everything stands. */
final class Sheet {

    private final ScoreSheet value;
    private final String at;
    private final List<Level> first;
    private final List<Level> second;
    private final List<Row> rows;
    private final List<Scored> scored;
    private @Nullable Boolean listsExecution;

    Sheet(ScoreSheet value, List<StatedIndicator> indicators, int index) {
        this.value = value;
        this.at = "/performance/scoreSheets/" + index;
        List<Level> levels = Level.of(value, at);
        this.first = levels(levels, 1);
        this.second = levels(levels, 2);
        this.rows = rows(indicators, levels);
        this.scored = scored(rows);
    }

    /**
     * An indicator with the weight that counts: its own, or that of the level-2 or level-1 indicator of which it is the
     * only one.
     */
    record Row(StatedIndicator stated, Optional<BigDecimal> weight) {

        Indicator indicator() {
            return stated.indicator();
        }

        String at() {
            return stated.at();
        }

        Place place() {
            return stated.place();
        }

        Optional<BigDecimal> score() {
            return indicator().getScore().map(Score::points);
        }
    }

    private static List<Level> levels(List<Level> levels, int number) {
        List<Level> found = new ArrayList<>(levels.size());
        for (Level level : levels) {
            if (level.level() == number) {
                found.add(level);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static List<Scored> scored(List<Row> rows) {
        List<Scored> scored = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Scored.of(row).ifPresent(scored::add);
        }
        return Collections.unmodifiableList(scored);
    }

    private static List<Row> rows(List<StatedIndicator> indicators, List<Level> levels) {
        Map<Integer, BigDecimal> alone = new HashMap<>();
        for (Level level : levels) {
            if (level.rows().size() == 1 && level.weight().isPresent()) {
                BigDecimal points = level.weight().get().weight().points();
                int row = level.rows().get(0);
                if (level.level() == 2) {
                    alone.put(row, points);
                } else {
                    alone.putIfAbsent(row, points);
                }
            }
        }
        List<Row> rows = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            Optional<Score> own = indicators.get(i).indicator().getWeight();
            Optional<BigDecimal> weight =
                    own.isPresent() ? Optional.of(own.get().points()) : Optional.ofNullable(alone.get(i));
            rows.add(new Row(indicators.get(i), weight));
        }
        return Collections.unmodifiableList(rows);
    }

    ScoreSheet value() {
        return value;
    }

    String at() {
        return at;
    }

    Place place() {
        return new Place(at, value.getSpan());
    }

    List<Row> rows() {
        return rows;
    }

    /** {@return the quantitative rows that have all their numbers, in order} */
    List<Scored> scored() {
        return scored;
    }

    List<Level> levels(int level) {
        return level == 1 ? first : second;
    }

    Place execution(int row) {
        return new Place(at + "/execution/" + row, value.getExecution().get(row).getSpan());
    }

    /** {@return what the sheet can mean by one number of its execution rows: that of the first that has it, or all of them together; empty where no row has it} */
    List<BigDecimal> ofExecution(Function<ExecutionRow, Optional<Score>> number) {
        List<BigDecimal> stated = new ArrayList<>(2);
        for (ExecutionRow row : value.getExecution()) {
            number.apply(row).ifPresent(score -> stated.add(score.points()));
        }
        if (stated.size() < 2) {
            return stated;
        }
        return List.of(stated.get(0), stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** {@return whether the execution of the budget stands among the indicators or the levels as well} */
    boolean listsExecution() {
        if (listsExecution == null) {
            listsExecution = rows.stream()
                            .anyMatch(
                                    row -> Words.EXECUTION.isIn(row.indicator().getName()))
                    || isExecution(first)
                    || isExecution(second);
        }
        return listsExecution;
    }

    private static boolean isExecution(List<Level> levels) {
        return levels.stream().anyMatch(level -> Words.EXECUTION.isIn(level.name()));
    }

    /** {@return the name of the sheet for messages} */
    Text name() {
        return value.getProject().map(Text::same).orElseGet(() -> ScoringMessages.text("department"));
    }
}
