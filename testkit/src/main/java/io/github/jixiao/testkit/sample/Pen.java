package io.github.jixiao.testkit.sample;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a report writes money, given in hundredths of a yuan (分).
 *
 * @param unit the unit
 * @param decimals the decimals, to which amounts are rounded half up
 */
record Pen(MoneyUnit unit, int decimals) {

    private static final int HUNDREDTHS = 2;

    /** {@return the amount as it is written} */
    Amount write(long fen) {
        BigDecimal value = BigDecimal.valueOf(fen, HUNDREDTHS + unit.exponent());
        return Amount.of(value.setScale(decimals, RoundingMode.HALF_UP), unit);
    }

    /** {@return one unit of the last decimal, in hundredths of a yuan} */
    long tick() {
        long tick = 1;
        for (int place = decimals; place < HUNDREDTHS + unit.exponent(); place++) {
            tick *= 10;
        }
        return tick;
    }

    /** {@return the next smaller amount that this writes without rounding} */
    long floor(long fen) {
        return fen - Math.floorMod(fen, tick());
    }
}
