package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.StagedAmount;
import java.util.Collection;

/**
 * An amount through the budget year, in hundredths of a yuan (分). The final budget is the initial one and its adjustment.
 *
 * @param initial the initial budget
 * @param adjustment the adjustment
 * @param executed what was spent
 */
record Course(long initial, long adjustment, long executed) {

    static final Course NOTHING = new Course(0, 0, 0);
    private static final int PERCENT = 100;
    private static final int LARGEST_ADJUSTMENT = 8;
    private static final int LARGEST_REST = 8;
    private static final int LEAST_EXECUTION = 91;

    /** {@return the course of a final budget: adjusted and underspent by a few percent, no more than needs no reason} */
    static Course of(long last, Pen pen, Choices choices) {
        long adjustment = pen.floor(last / PERCENT * choices.next(LARGEST_ADJUSTMENT));
        long cut = choices.next(3) == 2 ? -adjustment : adjustment;
        long rest = last / PERCENT * choices.next(LARGEST_REST);
        long written = choices.next(2) == 0 ? pen.floor(rest) : rest;
        // A budget may be spent but for the smallest sum that is written, which no rate shows.
        return new Course(last - cut, cut, last - (choices.next(8) == 7 ? pen.tick() : written));
    }

    /** {@return the course of a budget that is not adjusted, and underspent by a few percent at most} */
    static Course kept(long budget, Choices choices) {
        return new Course(budget, 0, budget - budget / PERCENT * choices.next(LARGEST_REST));
    }

    /** {@return the same, of which so many percent less was spent} */
    Course slowed(int percent, Pen pen) {
        return new Course(initial, adjustment, pen.floor(executed / PERCENT * (PERCENT - percent)));
    }

    /** {@return whether so little was spent that it needs a reason} */
    boolean isSlow() {
        return executed < last() / PERCENT * LEAST_EXECUTION;
    }

    static Course sum(Collection<Course> courses) {
        return courses.stream().reduce(NOTHING, Course::plus);
    }

    long last() {
        return initial + adjustment;
    }

    Course plus(Course other) {
        return new Course(initial + other.initial, adjustment + other.adjustment, executed + other.executed);
    }

    /** {@return all stages as they are written} */
    StagedAmount write(Pen pen) {
        return StagedAmount.builder()
                .initial(pen.write(initial))
                .adjustment(pen.write(adjustment))
                .finalBudget(pen.write(last()))
                .executed(pen.write(executed))
                .build();
    }

    /** {@return the initial budget and the executed amount as they are written} */
    StagedAmount writeEnds(Pen pen) {
        return StagedAmount.builder()
                .initial(pen.write(initial))
                .executed(pen.write(executed))
                .build();
    }
}
