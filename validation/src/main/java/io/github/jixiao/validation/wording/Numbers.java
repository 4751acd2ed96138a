package io.github.jixiao.validation.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers in words: figures that count or measure something, not the numbers of headings and lists, years, dates and
 * document numbers. Stateless.
 */
public final class Numbers {

    private static final WordList WORDS = WordList.load("words.txt", name -> Numbers.class.getResourceAsStream(name));
    private static final List<String> MEASURES = WORDS.group("measure");
    private static final List<String> BEHIND = WORDS.group("approximate.behind");
    private static final List<String> BEFORE = WORDS.group("approximate.before");
    private static final List<String> OTHER = WORDS.group("approximate.not");
    private static final String YUAN = "元";
    private static final String MULTIPLES = "十百千万亿";
    private static final int MAX_UNIT = 3;
    private static final int LONGEST_UNIT = 4;
    private static final int MOST_NUMBERS = 16;

    private Numbers() {}

    /**
     * A stretch of a text.
     *
     * @param start where it begins
     * @param end where it ends
     */
    public record Found(int start, int end) {}

    /** {@return whether {@code text} counts or measures something} */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Hanzi.isDigit(text.charAt(i))) {
                int end = endOfDigits(text, i);
                if (!isOrdinal(text, i, end)) {
                    return true;
                }
                i = end - 1;
            } else if (isNumeral(text.charAt(i))) {
                int end = i;
                while (end < text.length() && isNumeral(text.charAt(end))) {
                    end++;
                }
                boolean ordinal = i > 0 && text.charAt(i - 1) == '第';
                if (!ordinal && startsWithAny(text, end, MEASURES) > 0) {
                    return true;
                }
                i = end - 1;
            }
        }
        return false;
    }

    /** {@return the numbers that the words beside them call approximate, such as {@code 600余次} or {@code 约30户}; money is left out} */
    public static List<Found> approximate(String text) {
        List<Found> found = List.of();
        for (int i = 0; i < text.length(); i++) {
            if (Hanzi.isDigit(text.charAt(i))) {
                int digits = endOfDigits(text, i);
                int end = endOfMultiples(text, digits);
                if (!isOrdinal(text, i, digits)) {
                    int behind = behind(text, end);
                    int before = before(text, i);
                    int to = behind > 0 ? behind : end;
                    boolean money = text.startsWith(YUAN, end) || text.startsWith(YUAN, endOfMultiples(text, to));
                    if ((behind > 0 || before > 0) && !money) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        found.add(new Found(i - before, to));
                    }
                }
                i = end - 1;
            }
        }
        return found;
    }

    /** {@return what may be the units of the first numbers in {@code text}, each without the multiple in front of it} */
    public static Set<String> units(String text) {
        Set<String> units = new HashSet<>();
        int numbers = 0;
        for (int i = 0; i < text.length() && numbers < MOST_NUMBERS; i++) {
            if (Hanzi.isDigit(text.charAt(i))) {
                int start = behindMultiple(text, endOfDigits(text, i));
                for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST_UNIT); end++) {
                    units.add(text.substring(start, end));
                }
                numbers++;
                i = start - 1;
            }
        }
        return units;
    }

    /** {@return a unit without the multiple in front of it: 页 of 万页} */
    public static String withoutMultiple(String unit) {
        return unit.substring(behindMultiple(unit, 0)).strip();
    }

    private static int behindMultiple(String text, int start) {
        int end = start;
        while (end < text.length()
                && (MULTIPLES.indexOf(text.charAt(end)) >= 0
                        || "余多".indexOf(text.charAt(end)) >= 0
                        || Character.isWhitespace(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** {@return where the approximating word behind a number ends, or 0 where there is none} */
    private static int behind(String text, int end) {
        int length = startsWithAny(text, end, BEHIND);
        if (length > 0) {
            return end + length;
        }
        for (int unit = 1; unit <= MAX_UNIT && end + unit < text.length(); unit++) {
            if (!Character.isLetter(text.charAt(end + unit - 1)) && text.charAt(end + unit - 1) != '%') {
                return 0;
            }
            for (String word : BEHIND) {
                if (word.length() > 1 && text.startsWith(word, end + unit)) {
                    return end + unit + word.length();
                }
            }
        }
        return 0;
    }

    /** {@return the length of the approximating word in front of a number, or 0 where there is none} */
    private static int before(String text, int start) {
        for (String word : OTHER) {
            if (text.startsWith(word, start - word.length())) {
                return 0;
            }
        }
        for (String word : BEFORE) {
            if (text.startsWith(word, start - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isNumeral(char letter) {
        return switch (letter) {
            case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> true;
            default -> false;
        };
    }

    private static int startsWithAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Hanzi.isDigit(text.charAt(end))
                        || ".．,，".indexOf(text.charAt(end)) >= 0
                                && end + 1 < text.length()
                                && Hanzi.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static int endOfMultiples(String text, int start) {
        int end = start;
        while (end < text.length() && MULTIPLES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** {@return whether digits number a heading, an entry of a list, a year, a day or a document} */
    private static boolean isOrdinal(String text, int start, int end) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        char behind = end == text.length() ? '\n' : text.charAt(end);
        if ("年月日号".indexOf(behind) >= 0 || "第〔[【".indexOf(before) >= 0) {
            return true;
        }
        boolean begins = Character.isWhitespace(before) || "。；;：:，,".indexOf(before) >= 0;
        return "（(".indexOf(before) >= 0 && "）)".indexOf(behind) >= 0
                || begins && "、．.）)".indexOf(behind) >= 0
                || text.startsWith("目标", start - 2);
    }
}
