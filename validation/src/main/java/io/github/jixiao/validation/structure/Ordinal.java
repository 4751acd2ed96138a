package io.github.jixiao.validation.structure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a heading (标题编号): how it is written and which number it is. Immutable.
 *
 * @param style how it is written
 * @param value the number, from 0
 */
record Ordinal(Style style, int value) {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final int MAX_LENGTH = 8;

    /** How a number is written. */
    enum Style {
        /** 一、 */
        CHINESE("一、"),
        /** （一） */
        CHINESE_IN_BRACKETS("（一）"),
        /** 1、 */
        ARABIC("1、"),
        /** （1） */
        ARABIC_IN_BRACKETS("（1）"),
        /** ① */
        CIRCLED("①");

        private final String sample;

        Style(String sample) {
            this.sample = sample;
        }

        /** {@return the first number in this style} */
        String sample() {
            return sample;
        }
    }

    /** {@return whether it is the number behind {@code before}, in the same style} */
    boolean follows(@Nullable Ordinal before) {
        return before != null && style == before.style && value == before.value + 1;
    }

    /** {@return the number as it is written in front of a heading, or empty where it is none of the known styles} */
    static Optional<Ordinal> parse(String numeral) {
        StringBuilder text = new StringBuilder(MAX_LENGTH);
        boolean brackets = false;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '（' || c == '(' || c == '）' || c == ')') {
                brackets |= c == '（' || c == '(';
            } else if (!Character.isWhitespace(c) && c != '\u00a0' && "、，.．,。:：".indexOf(c) < 0) {
                text.append(c);
            }
        }
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (text.length() == 1 && text.charAt(0) >= '①' && text.charAt(0) <= '⑳') {
            return Optional.of(new Ordinal(Style.CIRCLED, text.charAt(0) - '①' + 1));
        }
        int arabic = arabic(text);
        if (arabic >= 0) {
            return Optional.of(new Ordinal(brackets ? Style.ARABIC_IN_BRACKETS : Style.ARABIC, arabic));
        }
        int chinese = chinese(text);
        return chinese < 0
                ? Optional.empty()
                : Optional.of(new Ordinal(brackets ? Style.CHINESE_IN_BRACKETS : Style.CHINESE, chinese));
    }

    private static int arabic(StringBuilder text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** {@return a Chinese number below 100, or -1} */
    private static int chinese(StringBuilder text) {
        int ten = text.indexOf("十");
        if (ten < 0) {
            return text.length() == 1 ? CHINESE_DIGITS.indexOf(text.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? CHINESE_DIGITS.indexOf(text.charAt(0)) : -1;
        int ones = ten == text.length() - 1
                ? 0
                : ten == text.length() - 2 ? CHINESE_DIGITS.indexOf(text.charAt(ten + 1)) : -1;
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }
}
