package io.github.jixiao.document.table;

import io.github.jixiao.quantity.MoneyUnit;
import java.util.Optional;

/** Which unit of money a document uses throughout. Stateless. */
final class MoneyUnits {

    private static final int MIN_LEAD = 3;

    private MoneyUnits() {}

    /** {@return 万元 or 元, where the numbers of the text carry the one at least three times as often as the other} */
    static Optional<MoneyUnit> prevailing(String source) {
        int wan = 0;
        int yuan = 0;
        for (int i = source.indexOf('元'); i >= 0; i = source.indexOf('元', i + 1)) {
            int k = i - 1;
            while (k >= 0 && CellNumber.isBlank(source.charAt(k))) {
                k--;
            }
            char before = k < 0 ? ' ' : CellNumber.digitForm(source.charAt(k));
            wan += before == '万' ? 1 : 0;
            yuan += before >= '0' && before <= '9' ? 1 : 0;
        }
        if (wan > 0 && wan >= MIN_LEAD * yuan) {
            return Optional.of(MoneyUnit.WAN_YUAN);
        }
        return yuan >= MIN_LEAD && yuan >= MIN_LEAD * wan ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
    }
}
