package io.github.jixiao.validation.rule;

/** An exact sum of money in thousandths of a yuan, of any size. Made for one sum, not thread-safe. */
final class MoneySum {

    /** The sum is {@code high} times two to the 63rd and {@code low}, which is not negative. */
    private long high;

    private long low;

    /** Adds an amount, with {@code sign} 1 or -1. */
    void add(long thousandths, int sign) {
        if (sign > 0) {
            add(thousandths);
        } else {
            add(~thousandths);
            add(1);
        }
    }

    private void add(long thousandths) {
        low += thousandths & Long.MAX_VALUE;
        high += (thousandths >> (Long.SIZE - 1)) + (low >>> (Long.SIZE - 1));
        low &= Long.MAX_VALUE;
    }

    void add(MoneySum other) {
        low += other.low;
        high += other.high + (low >>> (Long.SIZE - 1));
        low &= Long.MAX_VALUE;
    }

    int signum() {
        return high != 0 ? Long.signum(high) : Long.signum(low);
    }
}
