package io.github.jixiao.narrative;

import io.github.jixiao.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A heading and what stands below it, up to the next heading (章节). Sections form a flat list in document order; their
 * levels make the tree. Immutable.
 */
@Value.Immutable
public interface Section extends WithSection {

    /** {@return what the section is about, or empty where its heading has no meaning in the outlines} */
    Optional<SectionKey> getKey();

    /** {@return the level of the heading: 1 for 一、, 2 for （一）, 3 for 1、, 4 for （1）, 5 for ①, up to 9 for deeper ones; 0 for text before any heading} */
    int getLevel();

    /** {@return the number in front of the heading as it is written, such as {@code （2）}, or empty} */
    Optional<String> getNumeral();

    /** {@return the heading without its number, as it is written} */
    String getHeading();

    /** {@return the place of the heading with its number, if the report was read from a document} */
    Optional<Span> getHeadingSpan();

    /** {@return whether the section has content of its own or in its subsections, says that there is none, or is blank} */
    Disclosure<Content> getContent();

    /** {@return the blocks of the section, empty where it is blank or says that there is none} */
    @Value.NonAttribute
    default List<Block> blocks() {
        return getContent().value().map(Content::blocks).orElse(List.of());
    }

    /**
     * What stands below a heading. Immutable.
     *
     * @param blocks the paragraphs and tables in order; empty where everything stands in subsections
     */
    record Content(List<Block> blocks) {

        /** Copies the blocks, so that the content cannot change. */
        public Content {
            blocks = List.copyOf(blocks);
        }
    }

    /** Refuses a level that no outline has. */
    @Value.Check
    default void check() {
        Require.within("level", getLevel(), 0, 9);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a section. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
