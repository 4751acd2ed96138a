package io.github.jixiao.document.pdf;

/**
 * A straight line that is drawn on a page, along one axis, in hundredths of a point. Immutable.
 *
 * @param at its place across: the y of a horizontal rule, the x of a vertical one
 * @param from where it begins
 * @param to where it ends
 */
record Rule(int at, int from, int to) implements Comparable<Rule> {

    boolean covers(int position) {
        return from <= position && position <= to;
    }

    @Override
    public int compareTo(Rule other) {
        return at != other.at ? Integer.compare(at, other.at) : Integer.compare(from, other.from);
    }
}
