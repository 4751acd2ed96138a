package io.github.jixiao.shape;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value that is stated, expressly none, or blank.
 *
 * @param value the kind of what is stated
 * @param given gives what is stated, if anything is
 * @param isNone whether it is expressly none
 * @param stated makes the whole of what is stated
 * @param none the whole that is expressly none
 * @param blank the whole that is blank
 * @param <D> the type of the whole
 * @param <T> the type of what is stated
 */
public record Disclosed<D, T>(
        Kind<T> value, Function<D, Optional<T>> given, Predicate<D> isNone, Function<T, D> stated, D none, D blank)
        implements Kind<D> {

    /** The token of what is stated. */
    public static final String STATED = "stated";
    /** The token of what is expressly none. */
    public static final String NONE = "none";
    /** The token of what is blank. */
    public static final String BLANK = "blank";

    /** {@return the token of the status of {@code whole}} */
    public String status(D whole) {
        if (given.apply(whole).isPresent()) {
            return STATED;
        }
        return isNone.test(whole) ? NONE : BLANK;
    }
}
