package io.github.jixiao.document.table;

import io.github.jixiao.quantity.MoneyUnit;
import java.util.EnumSet;
import java.util.Set;

/** The units of money that a line above a table names. Stateless. */
final class CaptionUnits {

    /** In front of a unit, and of the name of who reports (填报单位：). */
    private static final String LABEL = "单位:";

    private static final int MAX_UNIT = 4;

    /** What may stand between two units. */
    private static final String LINKS = "、,/和或及(";

    private static final String SEPARATORS = LINKS + ") ";

    private CaptionUnits() {}

    static Set<MoneyUnit> of(String line) {
        Set<MoneyUnit> stated = EnumSet.noneOf(MoneyUnit.class);
        for (int at = line.indexOf(LABEL); at >= 0 && stated.isEmpty(); at = line.indexOf(LABEL, at + 1)) {
            stated = from(line, at + LABEL.length());
        }
        if (!stated.isEmpty()) {
            return stated;
        }
        if (line.endsWith("(万元)") || line.contains("(单位万元)")) {
            return EnumSet.of(MoneyUnit.WAN_YUAN);
        }
        return line.endsWith("(元)") ? EnumSet.of(MoneyUnit.YUAN) : stated;
    }

    /** {@return the units of money at an offset of a line, among which others may stand: 单位：人、万元}. */
    private static Set<MoneyUnit> from(String line, int offset) {
        Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
        int from = offset;
        boolean more = true;
        while (more) {
            from += line.startsWith("人民币", from) ? 3 : 0;
            int to = from;
            while (to < line.length() && to - from <= MAX_UNIT && SEPARATORS.indexOf(line.charAt(to)) < 0) {
                to++;
            }
            String symbol = line.substring(from, to);
            for (MoneyUnit unit : MoneyUnit.values()) {
                if (symbol.startsWith(unit.symbol())) {
                    units.add(unit);
                }
            }
            more = to < line.length() && to - from <= MAX_UNIT && LINKS.indexOf(line.charAt(to)) >= 0;
            from = to + 1;
        }
        return units;
    }
}
