package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A performance objective (绩效目标) as it was stated, with its quantified targets. Immutable. */
@Value.Immutable
public interface Objective extends WithObjective {

    /** {@return the number in front of it: 2 for 目标2, or empty} */
    OptionalInt getNumber();

    /** {@return the project or fund that it belongs to, as stated, or empty} */
    Optional<String> getProject();

    /** {@return the text as stated} */
    @NotBlank
    String getText();

    /** {@return the quantified targets in the text, in order} */
    List<@Valid Target> getTargets();

    /** {@return passages of the narrative that tell what came of it, in order} */
    List<Evidence> getEvidence();

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** {@return an objective of a text, without targets} */
    static Objective of(String text) {
        return builder().text(text).build();
    }

    /** Refuses a negative number. */
    @Value.Check
    default void check() {
        getNumber().ifPresent(number -> Require.count("number", number));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an objective. */
    final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
