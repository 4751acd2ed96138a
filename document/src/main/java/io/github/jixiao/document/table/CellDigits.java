package io.github.jixiao.document.table;

import java.math.BigDecimal;

/** The digits at the front of a text, with separators of thousands. */
final class CellDigits {

    private static final int MAX_DIGITS = 18;

    private final StringBuilder digits = new StringBuilder();
    private final int start;
    private int end;
    private boolean damaged;
    private boolean about;

    CellDigits(String source, int from, int to) {
        int i = from;
        for (String word : new String[] {"约", "大约", "不少于", "不低于"}) {
            if (source.startsWith(word, i) && i + word.length() < to) {
                about = word.endsWith("约");
                i += word.length();
                break;
            }
        }
        start = i;
        if (i < to && (CellNumber.digitForm(source.charAt(i)) == '-' || source.charAt(i) == '−')) {
            digits.append('-');
            i++;
        }
        end = i;
        int points = 0;
        for (; i < to; i++) {
            char c = CellNumber.digitForm(source.charAt(i));
            if (c >= '0' && c <= '9') {
                digits.append(c);
                end = i + 1;
            } else if (c == '.' && isDigit(source, i + 1, to) && found()) {
                points++;
                digits.append(c);
            } else if (!(c == ',' || CellNumber.isBlank(c)) || points > 0 || !isGroup(source, i + 1, to) || !found()) {
                break;
            }
        }
        damaged = points > 1 || digits.length() > MAX_DIGITS + 1;
    }

    private static boolean isDigit(String source, int i, int to) {
        if (i >= to) {
            return false;
        }
        char c = CellNumber.digitForm(source.charAt(i));
        return c >= '0' && c <= '9';
    }

    private static boolean isGroup(String source, int i, int to) {
        return isDigit(source, i, to)
                && isDigit(source, i + 1, to)
                && isDigit(source, i + 2, to)
                && !isDigit(source, i + 3, to);
    }

    boolean found() {
        return digits.length() > 0 && digits.charAt(digits.length() - 1) != '-';
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean damaged() {
        return damaged;
    }

    boolean about() {
        return about;
    }

    BigDecimal value() {
        return new BigDecimal(digits.toString());
    }
}
