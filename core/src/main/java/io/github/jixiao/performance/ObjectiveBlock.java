package io.github.jixiao.performance;

import io.github.jixiao.Require;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Span;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * The objectives of one kind that a report states or promises in a heading (绩效目标). A block that the heading promises and the
 * report does not have is blank. Immutable.
 *
 * @param kind the kind
 * @param objectives the objectives in order, none declared, or blank
 * @param span the place of the block or of the promise in the source document, if the report was read from one
 */
public record ObjectiveBlock(ObjectiveKind kind, Disclosure<List<Objective>> objectives, Optional<Span> span) {

    /** Refuses null. */
    public ObjectiveBlock {
        Require.present(kind, objectives, span);
    }

    /** {@return a block with objectives, from no document} */
    public static ObjectiveBlock of(ObjectiveKind kind, Objective... objectives) {
        return new ObjectiveBlock(kind, Disclosure.stated(List.of(objectives)), Optional.empty());
    }

    /** {@return the objectives, by the name under which Bean Validation looks for it} */
    public Disclosure<List<@Valid Objective>> getObjectives() {
        return objectives;
    }
}
