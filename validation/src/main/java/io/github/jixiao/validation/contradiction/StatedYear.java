package io.github.jixiao.validation.contradiction;

import java.util.ArrayList;
import java.util.List;

/**
 * A year in a text: four digits in front of 年. Immutable.
 *
 * @param year the year
 * @param start where its digits begin
 */
record StatedYear(int year, int start) {

    private static final int DIGITS = 4;

    /** {@return the years in {@code text}, in order} */
    static List<StatedYear> in(String text) {
        List<StatedYear> years = List.of();
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int start = at - DIGITS;
            if (start >= 0 && (start == 0 || !Character.isDigit(text.charAt(start - 1)))) {
                int year = 0;
                boolean digits = true;
                for (int i = start; i < at; i++) {
                    int digit = Character.digit(text.charAt(i), 10);
                    digits &= digit >= 0;
                    year = year * 10 + digit;
                }
                if (digits) {
                    years = years.isEmpty() ? new ArrayList<>() : years;
                    years.add(new StatedYear(year, start));
                }
            }
        }
        return years;
    }

    /** {@return where it ends, 年 included} */
    int end() {
        return start + DIGITS + 1;
    }
}
