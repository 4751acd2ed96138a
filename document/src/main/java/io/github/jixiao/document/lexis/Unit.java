package io.github.jixiao.document.lexis;

import io.github.jixiao.quantity.MoneyUnit;
import java.util.Optional;

/**
 * The unit behind a number. Immutable.
 *
 * @param kind what it measures
 * @param symbol the unit with widths folded, with a leading 万 or 亿 where one multiplies; empty where there is none
 */
public record Unit(Kind kind, String symbol) {

    /** No unit. */
    public static final Unit NONE = new Unit(Kind.NONE, "");

    /** {@return the unit of money, empty for other units; a cut-off 万 counts as 万元} */
    public Optional<MoneyUnit> money() {
        return switch (kind) {
            case MONEY -> MoneyUnit.ofSymbol(symbol);
            case CUT_OFF -> MoneyUnit.ofSymbol(symbol + "元");
            default -> Optional.empty();
        };
    }

    /** What a unit measures. */
    public enum Kind {
        /** No unit at all. */
        NONE,
        /** Money: 元, 万元, 亿元. */
        MONEY,
        /** 万 or 亿 with nothing behind it: money whose 元 is cut off, or a plain number. */
        CUT_OFF,
        /** Persons or posts: 人, 名, 员, 位; also 个, which counts anything. */
        STAFF,
        /** Percent. */
        PERCENT,
        /** Percentage points (个百分点). */
        PERCENTAGE_POINT,
        /** Points of a score (分). */
        POINT,
        /** Any other measure word: 件, 场, 人次. */
        COUNT
    }
}
