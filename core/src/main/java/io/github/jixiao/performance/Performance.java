package io.github.jixiao.performance;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** What was aimed at and what came of it (绩效情况). Immutable. */
@Value.Immutable
public interface Performance extends WithPerformance {

    /** {@return the objectives by kind, in document order} */
    List<@Valid ObjectiveBlock> getObjectives();

    /** {@return the score sheets, in document order} */
    List<@Valid ScoreSheet> getScoreSheets();

    /** {@return what is said of the self-evaluations of several projects together, in document order} */
    List<@Valid EvaluationSummary> getEvaluationSummaries();

    /** {@return the performance of which nothing is stated} */
    static Performance empty() {
        return builder().build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a performance. */
    final class Builder extends ImmutablePerformance.Builder {
        Builder() {}
    }
}
