package io.github.jixiao.validation.rule;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Amounts for properties, so large that no unit rounds them to a zero, which would be exact. */
final class RandomAmounts {

    static final BigDecimal LEAST = new BigDecimal("100000000");
    private static final BigDecimal GREATEST = new BigDecimal("90000000000");

    private RandomAmounts() {}

    /** {@return an amount in yuan with two decimals} */
    static BigDecimal amount(Random random) {
        long fen = (long) (random.nextInt(1_000_000_000)) * 10 + random.nextInt(10);
        return BigDecimal.valueOf(fen, 2).add(LEAST).min(GREATEST);
    }

    /** {@return an amount of {@code yuan} as it may be stated: in any unit, rounded to any precision that leaves something} */
    static Amount stated(BigDecimal yuan, Random random) {
        MoneyUnit unit = MoneyUnit.values()[random.nextInt(MoneyUnit.values().length)];
        int least = unit == MoneyUnit.YI_YUAN ? 2 : 0;
        int decimals = least + random.nextInt(unit.exponent() == 0 ? 3 : 4);
        BigDecimal value = yuan.scaleByPowerOfTen(-unit.exponent()).setScale(decimals, RoundingMode.HALF_UP);
        return Amount.of(value, unit);
    }
}
