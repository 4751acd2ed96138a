package io.github.jixiao.document.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numerals and words in front of labels, and what stands in brackets behind them, in folded text. Stateless. */
final class LineFront {

    /** Words in front of a label that say how it belongs to the rows above. */
    static final String[] WORDS = {"其中:", "其中,", "其中", "——", "—", "加:", "减:", "#", "*"};

    private static final BigDecimal MOST = BigDecimal.valueOf(200);
    private static final String CHINESE = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    private LineFront() {}

    /** {@return the length of a numeral in front: {@code 一、}, {@code (二)}, {@code 3.}, {@code ④}; 0 where there is none}. */
    static int numeral(String text) {
        if (CIRCLED.indexOf(text.charAt(0)) >= 0) {
            return 1;
        }
        boolean open = text.charAt(0) == '(';
        int i = open ? 1 : 0;
        int from = i;
        while (i < text.length() && i - from < 3 && isNumeral(text.charAt(i), text.charAt(from))) {
            i++;
        }
        if (i == from || i >= text.length()) {
            return 0;
        }
        char behind = text.charAt(i);
        if (open) {
            return behind == ')' ? i + 1 + (i + 1 < text.length() && text.charAt(i + 1) == '、' ? 1 : 0) : 0;
        }
        boolean decimal = behind == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return behind == '、' || behind == ')' || behind == '.' && !decimal ? i + 1 : 0;
    }

    private static boolean isNumeral(char c, char first) {
        return first >= '0' && first <= '9' ? c >= '0' && c <= '9' : CHINESE.indexOf(c) >= 0;
    }

    /** {@return the offset behind a year of four digits with 年 or 年度 behind it at {@code i}, or 0}. */
    static int year(String text, int i) {
        if (i + 5 > text.length() || text.charAt(i) != '2' && text.charAt(i) != '1' || text.charAt(i + 4) != '年') {
            return 0;
        }
        for (int k = i; k < i + 4; k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return 0;
            }
        }
        return i + 5 < text.length() && text.charAt(i + 5) == '度' ? i + 6 : i + 5;
    }

    /** {@return the points in {@code 50分} or {@code 50}, or null}. */
    static @Nullable BigDecimal points(String content) {
        String number = content.endsWith("分") ? content.substring(0, content.length() - 1) : content;
        if (number.isEmpty() || number.length() > 5) {
            return null;
        }
        int points = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean inside = c == '.' && i > 0 && i < number.length() - 1 && points++ == 0;
            if (!inside && (c < '0' || c > '9')) {
                return null;
            }
        }
        BigDecimal value = new BigDecimal(number);
        return value.compareTo(MOST) > 0 ? null : value;
    }

    /** {@return whether brackets hold something that changes no meaning: a formula, a letter, a place for a stamp}. */
    static boolean isAside(String content) {
        if (content.length() <= 2 || content.startsWith("单位") || content.startsWith("含") || content.startsWith("按")) {
            return true;
        }
        if (content.equals("盖章") || content.equals("签章") || content.equals("决算数以元为单位")) {
            return true;
        }
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean formula = c < 0x80 || c == '×' || c == '÷' || c == '分' || c == '率' || c == '执' || c == '行';
            if (!formula) {
                return false;
            }
        }
        return true;
    }
}
