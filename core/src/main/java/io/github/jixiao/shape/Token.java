package io.github.jixiao.shape;

/**
 * A value that is written as a text.
 *
 * @param <T> the type of the value
 */
public sealed interface Token<T> extends Kind<T> permits Scalar, Choice {

    /** {@return the text of {@code value}} */
    String text(T value);

    /**
     * {@return the value of {@code text}}
     *
     * @throws IllegalArgumentException if there is none
     * @throws ArithmeticException if it is out of range
     */
    T parse(String text);
}
