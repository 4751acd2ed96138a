package io.github.jixiao.validation.rule;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import java.math.BigDecimal;

/**
 * The unit in which a value was stated, and how numbers in base units are written in it. Immutable.
 *
 * @param symbol the unit as it is written, such as {@code 万元}
 * @param exponent the power of ten that turns it into the base unit
 * @param decimals the least number of decimals to write
 */
record StatedUnit(String symbol, int exponent, int decimals) {

    static StatedUnit of(Measure measure) {
        int exponent = measure instanceof Amount amount ? amount.unit().exponent() : 0;
        String symbol = measure instanceof Amount || measure.toBase().scale() == measure.decimals()
                ? measure.unitSymbol()
                : measure.unitSymbol().substring(1);
        return new StatedUnit(symbol, exponent, measure.decimals());
    }

    /** {@return a number of base units in this unit, with as few decimals as it needs and at least those stated} */
    BigDecimal of(BigDecimal base) {
        BigDecimal moved = base.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return moved.scale() < decimals ? moved.setScale(decimals) : moved;
    }

    String plain(BigDecimal base) {
        return of(base).toPlainString();
    }
}
