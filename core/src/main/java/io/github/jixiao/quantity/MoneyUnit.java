package io.github.jixiao.quantity;

import java.util.Optional;

/** The unit in which an amount of money is stated (金额单位). */
public enum MoneyUnit {
    /** One yuan (元). */
    YUAN("元", 0),
    /** Ten thousand yuan (万元), the usual unit of department reports. */
    WAN_YUAN("万元", 4),
    /** A hundred million yuan (亿元). */
    YI_YUAN("亿元", 8);

    private final String symbol;
    private final int exponent;

    MoneyUnit(String symbol, int exponent) {
        this.symbol = symbol;
        this.exponent = exponent;
    }

    /** {@return the unit as reports write it, such as {@code 万元}} */
    public String symbol() {
        return symbol;
    }

    /** {@return the power of ten that turns this unit into yuan: 0, 4 or 8} */
    public int exponent() {
        return exponent;
    }

    /** {@return the unit written so, or empty where {@code symbol} is none of 元, 万元, 亿元} */
    public static Optional<MoneyUnit> ofSymbol(String symbol) {
        for (MoneyUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
