package io.github.jixiao.quantity;

/** The prefixes that write a bound in the text form of a measure. */
final class Symbols {

    private Symbols() {}

    static String prefix(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "约";
        };
    }

    static Bound bound(String text) {
        for (Bound bound : Bound.values()) {
            if (bound != Bound.EXACT && text.startsWith(prefix(bound))) {
                return bound;
            }
        }
        return Bound.EXACT;
    }
}
