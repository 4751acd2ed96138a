package io.github.jixiao;

/**
 * The service that a Bean Validation provider finds. Apart from what it does, because Maven parses the services of a
 * module with a parser that does not know annotated wildcards.
 */
public final class DisclosureExtractor extends StatedValueExtractor {

    /** Made by {@link java.util.ServiceLoader}. */
    public DisclosureExtractor() {}
}
