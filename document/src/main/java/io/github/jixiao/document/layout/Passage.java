package io.github.jixiao.document.layout;

import io.github.jixiao.narrative.Span;

/**
 * A line of plain text, or a paragraph or heading of another format. Immutable.
 *
 * @param span its place in the source text, without the line end
 * @param headingLevel the level that the format marks it with, from 1; 0 where the format marks no heading
 */
public record Passage(Span span, int headingLevel) implements LayoutBlock {}
