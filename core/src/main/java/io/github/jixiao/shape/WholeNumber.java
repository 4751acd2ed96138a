package io.github.jixiao.shape;

/**
 * A whole number.
 *
 * @param min the least value
 * @param max the greatest value
 */
public record WholeNumber(int min, int max) implements Kind<Integer> {

    /** Any {@code int}. */
    public static final WholeNumber ANY = new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    /** From zero up. */
    public static final WholeNumber NOT_NEGATIVE = new WholeNumber(0, Integer.MAX_VALUE);
    /** From one up. */
    public static final WholeNumber POSITIVE = new WholeNumber(1, Integer.MAX_VALUE);
}
