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
            int year = number(text, at - DIGITS, at);
            if (year >= 0 && number(text, at - DIGITS - 1, at - DIGITS) < 0) {
                years = years.isEmpty() ? new ArrayList<>() : years;
                years.add(new StatedYear(year, at - DIGITS));
            }
        }
        return years;
    }

    /** {@return the number that the letters from {@code start} to {@code end} are, or -1 where one of them is no digit} */
    private static int number(String text, int start, int end) {
        int number = 0;
        int power = 1;
        for (int i = end - 1; i >= start; i--) {
            int digit = i < 0 ? -1 : Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number += digit * power;
            power *= 10;
        }
        return number;
    }

    /** {@return where it ends, 年 included} */
    int end() {
        return start + DIGITS + 1;
    }
}
