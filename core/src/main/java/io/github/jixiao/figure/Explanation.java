package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reason that a report gives for a figure, an indicator or target, or a project (原因说明). Immutable.
 *
 * @param subject what is explained
 * @param reason the reason as stated
 * @param span the place in the source document, if the report was read from one
 */
public record Explanation(Subject subject, String reason, Optional<Span> span) {

    /** @throws IllegalArgumentException if {@code reason} is blank */
    public Explanation {
        Require.present(subject, reason, span);
        Require.notBlank("reason", reason);
    }

    /**
     * {@return the reason for a figure, from no document}
     *
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public static Explanation ofFigure(FigureId id, String reason) {
        return new Explanation(new OfFigure(id), reason, Optional.empty());
    }

    /**
     * {@return the reason for the deviation of an indicator or a target, from no document}
     *
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public static Explanation ofIndicator(String name, String reason) {
        return new Explanation(new OfIndicator(name), reason, Optional.empty());
    }

    /**
     * {@return the reason for a project, from no document}
     *
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public static Explanation ofProject(String name, String reason) {
        return new Explanation(new OfProject(name), reason, Optional.empty());
    }

    /** What a reason is given for. */
    public sealed interface Subject {}

    /**
     * A reason for a figure: why it is above or below another, or how it is paid for.
     *
     * @param id the figure
     */
    public record OfFigure(FigureId id) implements Subject {

        /** Refuses null. */
        public OfFigure {
            Require.present(id);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfFigure that && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /**
     * A reason for the deviation of an indicator or of a target.
     *
     * @param name the name of the indicator or of what the target measures
     */
    public record OfIndicator(String name) implements Subject {

        /** Refuses null. */
        public OfIndicator {
            Require.present(name);
        }
    }

    /**
     * A reason for a project.
     *
     * @param name the name of the project as stated
     */
    public record OfProject(String name) implements Subject {

        /** Refuses null. */
        public OfProject {
            Require.present(name);
        }
    }
}
