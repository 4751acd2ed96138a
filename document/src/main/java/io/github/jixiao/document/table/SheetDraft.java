package io.github.jixiao.document.table;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A score sheet while it is read. */
final class SheetDraft {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    final List<ExecutionRow> execution = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<LevelWeight> levelWeights = new ArrayList<>();
    final boolean ofProject;
    String project = "";

    @Nullable
    String expected;

    @Nullable
    String actual;

    @Nullable
    Score total;

    @Nullable
    String grade;

    @Nullable
    Integer targetsSet;

    @Nullable
    Integer targetsMet;

    @Nullable
    Percentage targetsMetRate;

    /** The points of the execution of the budget, where only a heading states them. */
    @Nullable
    BigDecimal executionPoints;

    private @Nullable Span span;

    SheetDraft(boolean ofProject) {
        this.ofProject = ofProject;
    }

    void cover(Span place) {
        Span before = span;
        span = before == null ? place : before.union(place);
    }

    boolean hasRows() {
        return !execution.isEmpty() || !indicators.isEmpty();
    }

    /** {@return whether a lone number behind 总分 can be the score: a hundred is as well what the weights add up to} */
    boolean mayTotal(BigDecimal points) {
        if (points.compareTo(FULL) != 0) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : indicators) {
            sum = sum.add(indicator.getScore().map(Score::points).orElse(BigDecimal.ZERO));
        }
        for (ExecutionRow row : execution) {
            sum = sum.add(row.getScore().map(Score::points).orElse(BigDecimal.ZERO));
        }
        return sum.compareTo(FULL) == 0;
    }

    boolean isEmpty() {
        return !hasRows() && total == null && grade == null && targetsSet == null && targetsMet == null;
    }

    ScoreSheet build() {
        return ScoreSheet.builder()
                .project(project.isEmpty() ? Optional.empty() : Optional.of(project))
                .execution(execution)
                .expectedOutcome(Optional.ofNullable(expected))
                .actualOutcome(Optional.ofNullable(actual))
                .indicators(indicators)
                .levelWeights(levelWeights)
                .total(Optional.ofNullable(total))
                .grade(Optional.ofNullable(grade))
                .targetsSet(Optional.ofNullable(targetsSet))
                .targetsMet(Optional.ofNullable(targetsMet))
                .targetsMetRate(Optional.ofNullable(targetsMetRate))
                .span(Optional.ofNullable(span))
                .build();
    }
}
