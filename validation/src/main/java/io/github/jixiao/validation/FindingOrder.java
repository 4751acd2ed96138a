package io.github.jixiao.validation;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.narrative.Span;
import java.util.Comparator;
import java.util.Optional;

/** The gravest first, then in document order, then by rule; findings without a span stand behind, by pointer. */
final class FindingOrder {

    static final Comparator<Finding> INSTANCE = FindingOrder::compare;

    private FindingOrder() {}

    private static int compare(Finding a, Finding b) {
        int order = a.getSeverity().compareTo(b.getSeverity());
        if (order == 0) {
            order = Integer.compare(start(a), start(b));
        }
        if (order == 0) {
            order = comparePointers(a.getLocation().pointer(), b.getLocation().pointer());
        }
        if (order == 0) {
            order = a.getRule().compareTo(b.getRule());
        }
        return order != 0 ? order : a.getMessage().zh().compareTo(b.getMessage().zh());
    }

    private static int start(Finding finding) {
        Optional<Span> span = finding.getLocation().span();
        return span.isPresent() ? span.get().start() : Integer.MAX_VALUE;
    }

    /** Compares character by character, but runs of digits by their length first, so that 2 comes before 10. */
    static int comparePointers(String a, String b) {
        int common = 0;
        while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        while (common > 0 && isDigit(a.charAt(common - 1))) {
            common--;
        }
        int i = common;
        int j = common;
        while (i < a.length() && j < b.length()) {
            int digitsA = digits(a, i);
            int digitsB = digits(b, j);
            if (digitsA > 0 && digitsB > 0 && digitsA != digitsB) {
                return Integer.compare(digitsA, digitsB);
            }
            for (int run = Math.max(1, Math.min(digitsA, digitsB)); run > 0; run--) {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
