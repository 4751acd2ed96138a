package io.github.jixiao.document.lexis;

import org.jspecify.annotations.Nullable;

/** Reads years, months and days: 2021年12月31日, 2021-06-18, 二〇一九年六月, 9月30日. */
final class Days {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;

    private Days() {}

    /** A day and where it ends. */
    record Found(int end, int year, int month, int day) {}

    /** {@return the day that begins at {@code i}, or null} */
    static @Nullable Found at(Ink ink, int i) {
        int yearEnd = number(ink, i, 4);
        int year = value(ink, i, yearEnd);
        if (yearEnd - i == 4 && year >= FIRST_YEAR && year <= LAST_YEAR) {
            return ink.at(yearEnd) == '年' ? inWords(ink, yearEnd + 1, year) : inDigits(ink, yearEnd, year);
        }
        return month(ink, i, 0);
    }

    private static Found inWords(Ink ink, int behindYear, int year) {
        Found month = month(ink, behindYear, year);
        if (month != null) {
            return month;
        }
        return new Found(ink.at(behindYear) == '度' ? behindYear + 1 : behindYear, year, 0, 0);
    }

    private static @Nullable Found month(Ink ink, int i, int year) {
        int monthEnd = number(ink, i, 2);
        int month = value(ink, i, monthEnd);
        if (month < 1 || month > 12 || ink.at(monthEnd) != '月') {
            return null;
        }
        int behind = monthEnd + 1;
        int dayEnd = number(ink, behind, 3);
        int day = value(ink, behind, dayEnd);
        if (day >= 1 && day <= 31 && (ink.at(dayEnd) == '日' || ink.at(dayEnd) == '号')) {
            return new Found(dayEnd + 1, year, month, day);
        }
        return new Found(behind, year, month, 0);
    }

    private static @Nullable Found inDigits(Ink ink, int i, int year) {
        char separator = ink.at(i);
        if (separator != '-' && separator != '/' && separator != '.') {
            return null;
        }
        int monthEnd = number(ink, i + 1, 2);
        int month = value(ink, i + 1, monthEnd);
        if (month < 1 || month > 12 || ink.at(monthEnd) != separator) {
            return null;
        }
        int dayEnd = number(ink, monthEnd + 1, 2);
        int day = value(ink, monthEnd + 1, dayEnd);
        boolean ends = !Digits.isDigit(ink.at(dayEnd)) || ink.gap(dayEnd) != Ink.TIGHT;
        return day >= 1 && day <= 31 && ends ? new Found(dayEnd, year, month, day) : null;
    }

    /** {@return the index behind the digits or the numerals at {@code i}; {@code i} where they are more than {@code max}} */
    private static int number(Ink ink, int i, int max) {
        int end = i;
        if (Digits.isDigit(ink.at(i))) {
            while (end - i <= max && Digits.isDigit(ink.at(end))) {
                end++;
            }
        } else {
            while (end - i <= max && ChineseNumeral.isNumeral(ink.at(end))) {
                end++;
            }
        }
        return end - i > max ? i : end;
    }

    private static int value(Ink ink, int from, int to) {
        if (from == to) {
            return -1;
        }
        if (!Digits.isDigit(ink.at(from))) {
            return (int) ChineseNumeral.value(ink, from, to);
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + ink.at(i) - '0';
        }
        return value;
    }
}
