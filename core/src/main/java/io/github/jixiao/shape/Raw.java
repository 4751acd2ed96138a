package io.github.jixiao.shape;

import java.util.function.Function;

/**
 * Any JSON object, kept as its text.
 *
 * @param type the type of the value
 * @param text gives the text of a value
 * @param maker makes the value of a compact text
 * @param <T> the type of the value
 */
public record Raw<T>(Class<T> type, Function<T, String> text, Function<String, T> maker) implements Kind<T> {}
