package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A quantified target within an objective (量化目标), such as 服务对象满意度 85%以上. Immutable. */
@Value.Immutable
public interface Target extends WithTarget {

    /** {@return what is measured, as stated, such as {@code 服务对象满意度}} */
    @NotBlank
    String getMeasure();

    /** {@return the value aimed at, with its bound} */
    Quantity getValue();

    /** {@return the actual values in the narrative that measure the same in a compatible unit, in order} */
    List<Evidence> getEvidence();

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** Refuses a target of nothing. */
    @Value.Check
    default void check() {
        Require.notBlank("measure", getMeasure());
    }

    /** {@return a target of a measure and the value aimed at, from no document} */
    static Target of(String measure, Quantity value) {
        return builder().measure(measure).value(value).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a target. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
