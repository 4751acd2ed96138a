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
        this.first = Levels.of(value, at, 1);
        this.second = Levels.of(value, at, 2);
        this.rows = rows(indicators, weightsOfSingleRows());
        this.scored = scored(rows);
    }

    /**
     * An indicator with its score and the weight that counts: its own, or that of the level-2 or level-1 indicator of which
     * it is the only one.
     *
     * @param isBanded whether an indicator of its name is scored in bands somewhere
     */
    record Row(StatedIndicator stated, Optional<BigDecimal> weight, Optional<Score> score, boolean isBanded) {

        Indicator indicator() {
            return stated.indicator();
        }

        String at() {
            return stated.at();
        }

        Place place() {
            return stated.place();
        }

        /** {@return whether it has a weight and a score} */
        boolean isScored() {
            return weight.isPresent() && score.isPresent();
        }
    }

    private static List<Scored> scored(List<Row> rows) {
        List<Scored> scored = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Optional<Scored> row = Scored.of(rows.get(i));
            if (row.isPresent()) {
                scored.add(row.get());
            }
        }
        return Collections.unmodifiableList(scored);
    }

    /** {@return the weights of the levels that have one row, by that row: of level 2, else of level 1} */
    private Map<Integer, BigDecimal> weightsOfSingleRows() {
        Map<Integer, BigDecimal> weights = new HashMap<>();
        for (int number = 1; number <= 2; number++) {
            for (Level level : levels(number)) {
                if (level.weight().isPresent() && level.rows().size() == 1) {
                    weights.put(
                            level.rows().get(0), level.weight().get().weight().points());
                }
            }
        }
        return weights;
    }

    private static List<Row> rows(List<StatedIndicator> indicators, Map<Integer, BigDecimal> alone) {
        List<Row> rows = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i).indicator();
            Optional<Score> own = indicator.getWeight();
            Optional<BigDecimal> weight =
                    own.isPresent() ? Optional.of(own.get().points()) : Optional.ofNullable(alone.get(i));
            boolean banded = Bands.isBanded(indicator.getName());
            rows.add(new Row(indicators.get(i), weight, indicator.getScore(), banded));
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
        List<ExecutionRow> execution = value.getExecution();
        List<BigDecimal> stated = new ArrayList<>(2);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < execution.size(); i++) {
            Optional<Score> score = number.apply(execution.get(i));
            if (score.isPresent()) {
                stated.add(score.get().points());
                sum = sum.add(score.get().points());
            }
        }
        return stated.size() < 2 ? stated : List.of(stated.get(0), sum);
    }

    /**
     * {@return the sums that a sheet can mean by {@code rest} and one number of its execution rows, in the order of {@link
     * #ofExecution}; with {@code counted}, last the rest alone, in which the execution may stand as well}
     */
    List<Points> withExecution(
            Points rest, String path, Function<ExecutionRow, Optional<Score>> number, boolean counted) {
        List<Points> sums = new ArrayList<>();
        Points all = new Points();
        for (int i = 0; i < value.getExecution().size(); i++) {
            Optional<Score> score = number.apply(value.getExecution().get(i));
            if (score.isPresent()) {
                String label = ScoringMessages.text("execution").zh();
                all.add(path, label, score.get().points(), execution(i));
                if (sums.isEmpty()) {
                    sums.add(Points.of(all, rest));
                }
            }
        }
        if (!sums.isEmpty()) {
            sums.add(Points.of(all, rest));
        }
        if (counted || sums.isEmpty()) {
            sums.add(rest);
        }
        return sums;
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
