package io.github.jixiao.narrative;

/**
 * A place in a text as an editor shows it (行列位置). Immutable.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record TextPosition(int line, int column) {}
