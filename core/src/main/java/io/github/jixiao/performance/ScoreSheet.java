package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A self-evaluation score sheet (绩效自评表) of the whole department or of a project. Immutable. */
@Value.Immutable
public interface ScoreSheet extends WithScoreSheet {

    /** {@return the project that is scored, or empty for the whole department} */
    Optional<String> getProject();

    /** {@return the execution rows, the one that is scored first, then those it splits into (其中)} */
    List<ExecutionRow> getExecution();

    /** {@return the expected outcome of the year (预期目标), if stated} */
    Optional<String> getExpectedOutcome();

    /** {@return the actual outcome of the year (实际完成情况), if stated} */
    Optional<String> getActualOutcome();

    /** {@return the indicators in order} */
    List<@Valid Indicator> getIndicators();

    /** {@return the weights that the sheet states of level-1 and level-2 indicators, in order} */
    List<LevelWeight> getLevelWeights();

    /** {@return the total score (自评总分), if stated} */
    Optional<Score> getTotal();

    /** {@return the grade (自评等级) as stated, such as {@code 优}, if stated} */
    Optional<String> getGrade();

    /** {@return how many objectives the sheet says were set (设置绩效目标数), if stated} */
    Optional<Integer> getTargetsSet();

    /** {@return how many objectives the sheet says were met (绩效目标完成数), if stated} */
    Optional<Integer> getTargetsMet();

    /** {@return the stated share of objectives met (绩效目标完成率), if stated} */
    Optional<Percentage> getTargetsMetRate();

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** Refuses negative numbers of objectives, and a project whose name is blank or has more than 200 characters. */
    @Value.Check
    default void check() {
        getProject().ifPresent(name -> Require.name("project", name));
        getTargetsSet().ifPresent(count -> Require.count("targetsSet", count));
        getTargetsMet().ifPresent(count -> Require.count("targetsMet", count));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a score sheet. */
    final class Builder extends ImmutableScoreSheet.Builder {
        Builder() {}
    }
}
