package io.github.jixiao.document.layout;

import java.time.Duration;

/**
 * What reading one document may cost. Time is bounded by an exception; what a document gives beyond the other bounds is
 * left out and the layout says so. Confined to one reading, except for {@link #checkTime()}.
 */
public final class ReadingBudget {

    /** The longest text that is kept, in UTF-16 units. */
    public static final int MAX_CHARACTERS = 8 << 20;

    /** The most table cells that are kept. */
    public static final int MAX_CELLS = 200_000;

    /** The largest number of bytes that one compressed part may unfold to. */
    public static final int MAX_PART_BYTES = 64 << 20;

    private final Duration time;
    private final long end;
    private int characters = MAX_CHARACTERS;
    private int cells = MAX_CELLS;

    private ReadingBudget(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** {@return a budget whose time begins now} */
    public static ReadingBudget start(Duration time) {
        return new ReadingBudget(time);
    }

    /** {@return how long the reading may take in all} */
    public Duration time() {
        return time;
    }

    /**
     * Checks that time is left.
     *
     * @throws io.github.jixiao.report.UnreadableReportException if none is left
     */
    public void checkTime() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw Unreadable.timedOut(time);
        }
    }

    /**
     * Takes characters from the budget.
     *
     * @throws LimitReachedException if so many are not left
     */
    void takeCharacters(int count) {
        if (count > characters) {
            throw new LimitReachedException("characters > " + MAX_CHARACTERS);
        }
        characters -= count;
    }

    /**
     * Takes a table cell from the budget.
     *
     * @throws LimitReachedException if none is left
     */
    void takeCell() {
        if (cells == 0) {
            throw new LimitReachedException("cells > " + MAX_CELLS);
        }
        cells--;
    }
}
