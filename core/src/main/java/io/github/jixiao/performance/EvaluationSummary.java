package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report says of the self-evaluations of several projects together (项目绩效自评结果汇总): how many projects there are, how
 * many have which grade, and between which scores they lie. The sheet of a single project is a {@link ScoreSheet}.
 * Immutable.
 */
@Value.Immutable
public interface EvaluationSummary extends WithEvaluationSummary {

    /** {@return how many projects were self-evaluated (自评项目数), if stated} */
    Optional<Integer> getProjects();

    /** {@return how many of them have which grade, in order; empty where no grade is counted} */
    List<GradeCount> getGrades();

    /** {@return whether the grades are all that there are; false where some are left uncounted, as in 其余为良} */
    default boolean isComplete() {
        return true;
    }

    /** {@return the average score (平均得分), if stated} */
    Optional<Score> getAverage();

    /** {@return the lowest score (最低得分), if stated} */
    Optional<Score> getLowest();

    /** {@return the highest score (最高得分), if stated} */
    Optional<Score> getHighest();

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** Refuses a negative number of projects. */
    @Value.Check
    default void check() {
        getProjects().ifPresent(count -> Require.count("projects", count));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a summary. */
    final class Builder extends ImmutableEvaluationSummary.Builder {
        Builder() {}
    }
}
