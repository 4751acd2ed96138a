package io.github.jixiao.quantity;

/** How a stated number bounds the true one; approximate wording (余、以上、约) never becomes an exact number. */
public enum Bound {
    /** The number itself, known to half a unit of its last stated digit. */
    EXACT,
    /** The number or more: 余、多、以上、不少于、不低于、≥. */
    AT_LEAST,
    /** The number or less: 以内、不超过、≤. */
    AT_MOST,
    /** Near the number on either side: 约、左右、大约. */
    ABOUT;

    /** {@return the bound of the sum of a number bound by this and one bound by {@code other}} */
    public Bound plus(Bound other) {
        if (this == other || other == EXACT) {
            return this;
        }
        return this == EXACT ? other : ABOUT;
    }

    /** {@return the bound of the negated number: at least and at most change places} */
    public Bound negate() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            default -> this;
        };
    }
}
