package io.github.jixiao.narrative;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The text of a report by section, and what it says in words of problems, improvements, use and publication (文字部分). Immutable.
 *
 * <p>The text form is a short summary, never the whole content.
 */
@Value.Immutable
public interface Narrative extends WithNarrative {

    /** {@return every section in document order} */
    @Value.Redacted
    List<Section> getSections();

    /** {@return the problems and their causes (存在的问题及原因分析); empty where the report has no such section} */
    @Value.Redacted
    Optional<Disclosure<List<@Valid Problem>>> getProblems();

    /** {@return the improvement measures (下一步改进措施); empty where the report has no such section} */
    @Value.Redacted
    Optional<Disclosure<List<@Valid Improvement>>> getImprovements();

    /** {@return the uses of the results (绩效自评结果拟应用情况); empty where the report has no such section} */
    @Value.Redacted
    Optional<Disclosure<List<@Valid ResultUse>>> getResultUses();

    /** {@return the publication (公开情况); empty where the report has no such section, blank where that says nothing of it} */
    @Value.Redacted
    Optional<Disclosure<@Valid Publication>> getPublication();

    /** {@return the first section of a meaning, or empty} */
    default Optional<Section> section(SectionKey key) {
        return getSections().stream()
                .filter(section -> section.getKey().equals(Optional.of(key)))
                .findFirst();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a narrative. */
    final class Builder extends ImmutableNarrative.Builder {
        Builder() {}
    }
}
