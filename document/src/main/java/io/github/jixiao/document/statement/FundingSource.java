package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a report says right behind a number of staff outside the establishment about who pays or approved them. */
final class FundingSource {

    private static final int LONGEST = 120;
    private static final Set<Item> OUTSIDE =
            Set.of(Item.STAFF_TEMPORARY, Item.STAFF_DISPATCHED, Item.STAFF_NON_FIXED_TERM);
    private static final List<String> WORDS =
            List.of("列支", "开支", "支出", "支付", "承担", "负担", "保障", "经费", "资金", "报酬", "薪酬", "工资", "补贴", "批准", "同意");

    private FundingSource() {}

    /** {@return the reason in the brackets or the clause behind {@code number}, or empty where there is none} */
    static Optional<Explanation> of(Item item, Token.Number number, String source) {
        return OUTSIDE.contains(item)
                ? of(new Explanation.OfFigure(FigureId.of(item)), number, source)
                : Optional.empty();
    }

    /** {@return the same for any kind of staff outside the establishment} */
    static Optional<Explanation> of(Explanation.Subject kind, Token.Number number, String source) {
        if (number.end() >= source.length()) {
            return Optional.empty();
        }
        char opening = source.charAt(number.end());
        boolean brackets = opening == '（' || opening == '(';
        if (!brackets && opening != '，' && opening != ',') {
            return Optional.empty();
        }
        int start = number.end() + 1;
        int end = start;
        while (end < source.length() && end - start < LONGEST && !ends(source.charAt(end), brackets)) {
            end++;
        }
        String reason = source.substring(start, end);
        boolean counts = !brackets && reason.chars().anyMatch(Character::isDigit);
        boolean closed = end < source.length() && ends(source.charAt(end), brackets);
        return closed && !counts && WORDS.stream().anyMatch(reason::contains)
                ? Optional.of(new Explanation(kind, reason, Optional.of(new Span(start, end))))
                : Optional.empty();
    }

    private static boolean ends(char c, boolean brackets) {
        return brackets ? c == '）' || c == ')' : c == '；' || c == ';' || c == '。';
    }
}
