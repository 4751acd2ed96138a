package io.github.jixiao.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads values of one kind.
 *
 * @param <T> the type of the values
 */
abstract class Codec<T> {

    /** Writes {@code value}; throws {@link IllegalArgumentException} if it could not be read again. */
    abstract void write(Output out, T value);

    /** {@return the value that begins at the current token and is passed over, or null where a problem was added} */
    abstract @Nullable T read(JsonParser in, Reading reading);
}
