package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Score;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A performance indicator (绩效指标), a row of a score sheet. Immutable. */
@Value.Immutable
public interface Indicator extends WithIndicator {

    /** {@return the level-1 indicator it belongs to (一级指标), such as {@code 产出指标}, if stated} */
    Optional<String> getLevel1();

    /** {@return the level-2 indicator it belongs to (二级指标), such as {@code 数量指标}, if stated} */
    Optional<String> getLevel2();

    /** {@return the name of the indicator itself (三级指标), as stated} */
    @NotBlank
    String getName();

    /** {@return which way is good, if it is stated or follows from the target} */
    Optional<IndicatorDirection> getDirection();

    /** {@return the target (年度指标值), if stated} */
    Optional<IndicatorValue> getTarget();

    /** {@return the actual value (实际完成值), if stated} */
    Optional<IndicatorValue> getActual();

    /** {@return the weight (分值), if stated} */
    Optional<Score> getWeight();

    /** {@return the score (得分), if stated} */
    Optional<Score> getScore();

    /** {@return the analysis of a deviation and the corrective measures (偏差原因分析及改进措施), if stated} */
    Optional<String> getDeviation();

    /** {@return whether it is a core indicator (核心指标); false by default} */
    default boolean isCore() {
        return false;
    }

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** Refuses a blank name. */
    @Value.Check
    default void check() {
        Require.notBlank("name", getName());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an indicator. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
