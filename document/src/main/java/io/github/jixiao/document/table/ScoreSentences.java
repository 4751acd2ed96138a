package io.github.jixiao.document.table;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Token.Mark;
import io.github.jixiao.document.lexis.Token.Number;
import io.github.jixiao.document.lexis.Token.Text;
import io.github.jixiao.document.lexis.Token.Word;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads for score sheets the sentences that belong to them: 自评总分98分，等级为优；预算执行率95%，得9.5分. The figures in them are left
 * to those who read sentences, save in the cells of a project's sheet.
 */
final class ScoreSentences {

    private static final String[] SIGNS = {"得分", "总分", "执行率", "等级", "等次", "评分", "绩效目标"};
    private static final String[] GRADES = {"不合格", "优秀", "良好", "合格", "优", "良", "中", "差"};

    private final Reading reading;
    private boolean figures;

    ScoreSentences(Reading reading) {
        this.reading = reading;
    }

    /** Takes the sentences in a cell that nobody else reads; the scores in them are figures. */
    void readCell(Span cell) {
        figures = true;
        read(cell);
        figures = false;
    }

    void read(Span passage) {
        String folded = Fold.text(reading.source(), passage.start(), passage.end());
        boolean near = false;
        for (String sign : SIGNS) {
            near |= folded.contains(sign);
        }
        if (near) {
            grade(folded);
            targets(folded);
            numbers(passage);
        }
    }

    private void numbers(Span passage) {
        List<Token> tokens = Lexer.tokens(reading.source(), passage.start(), passage.end());
        for (int i = 0; i < tokens.size(); i++) {
            String value = tokens.get(i) instanceof Word word && word.term().kind() == Term.Kind.RATE
                    ? word.term().value()
                    : "";
            if (value.equals("score.total") && !isQualified(tokens, i)) {
                points(tokens, i + 1, 5).ifPresent(number -> total(number));
            } else if (value.equals("rate.execution") && !isQualified(tokens, i)) {
                execution(tokens, i);
            }
        }
    }

    private void total(Number number) {
        SheetDraft sheet = reading.sheets.current();
        Score score = new Score(number.value());
        sheet.total = sheet.total == null ? score : sheet.total;
        sheet.cover(number.span());
        if (figures) {
            Object group = List.of("sheet", reading.table(), number.span());
            reading.facts.state(FigureId.of(Item.SCORE_TOTAL), score, number.span(), group);
        }
    }

    private void execution(List<Token> tokens, int i) {
        Number rate = null;
        int at = i + 1;
        for (; at < tokens.size() && at <= i + 5 && rate == null; at++) {
            Token token = tokens.get(at);
            if (token instanceof Number number) {
                boolean percent = number.unit().kind() == Unit.Kind.PERCENT && number.bound() == Bound.EXACT;
                if (!percent) {
                    return;
                }
                rate = number;
            } else if (!isLink(token)) {
                return;
            }
        }
        if (rate == null) {
            return;
        }
        Optional<Number> points = scored(tokens, at);
        SheetDraft sheet = reading.sheets.current();
        if (points.isPresent() && sheet.execution.isEmpty()) {
            Span place = tokens.get(i).span().union(points.get().span());
            sheet.execution.add(ExecutionRow.builder()
                    .label("预算执行情况")
                    .rate(new Percentage(rate.value()))
                    .weight(Optional.ofNullable(weight(tokens, i)).map(Score::new))
                    .score(new Score(points.get().value()))
                    .span(place)
                    .build());
            sheet.cover(place);
        }
    }

    /** {@return the points behind 得 in the same sentence}. */
    private static Optional<Number> scored(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && k < from + 4; k++) {
            Token token = tokens.get(k);
            boolean score = token instanceof Word word
                    && word.term().kind() == Term.Kind.RATE
                    && (word.term().value().equals("score")
                            || word.term().value().equals("score.execution"));
            if (score) {
                return points(tokens, k + 1, 3);
            }
            if (!token.isMark(',') && !(token instanceof Text)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return the weight in brackets in front: 预算执行（10分）：}. */
    private static @Nullable BigDecimal weight(List<Token> tokens, int i) {
        for (int k = Math.max(0, i - 5); k + 2 < i; k++) {
            if (tokens.get(k).isMark('(')
                    && tokens.get(k + 1) instanceof Number number
                    && tokens.get(k + 2).isMark(')')) {
                return number.unit().kind() == Unit.Kind.POINT ? number.value() : null;
            }
        }
        return null;
    }

    private static Optional<Number> points(List<Token> tokens, int from, int reach) {
        for (int k = from; k < tokens.size() && k < from + reach; k++) {
            if (tokens.get(k) instanceof Number number) {
                boolean point =
                        number.unit().kind() == Unit.Kind.POINT || number.unit().kind() == Unit.Kind.NONE;
                return point && number.bound() == Bound.EXACT ? Optional.of(number) : Optional.empty();
            }
            if (!isLink(tokens.get(k))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Token token) {
        if (token instanceof Mark mark) {
            return mark.symbol() == ':' || mark.symbol() == '"';
        }
        if (token instanceof Text text) {
            return switch (text.text()) {
                case "为", "是", "达", "达到", "实际", "实际完成", "完成", "共", "得", "评定为", "共计", "值为", "实现" -> true;
                default -> false;
            };
        }
        return token instanceof Word word
                && (word.term().kind() == Term.Kind.FILLER
                        || word.term().kind() == Term.Kind.COMPLETES
                        || word.term().kind() == Term.Kind.TOTAL);
    }

    /** {@return whether what stands right in front makes it another rate or score: of an item, an average}. */
    private static boolean isQualified(List<Token> tokens, int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        if (before instanceof Word word) {
            return switch (word.term().kind()) {
                case SELF, THIS_YEAR, FILLER, STAGE, TOTAL -> false;
                default -> true;
            };
        }
        return before instanceof Text text
                && (text.text().endsWith("平均")
                        || text.text().endsWith("项目")
                        || text.text().contains("目标")
                        || text.text().endsWith("资金"));
    }

    private void grade(String folded) {
        SheetDraft sheet = reading.sheets.current();
        for (String word : new String[] {"等级", "等次"}) {
            int at = folded.indexOf(word);
            if (at < 0 || sheet.grade != null) {
                continue;
            }
            int i = at + word.length();
            for (String link : new String[] {"评定", "属于", "为", ":", "是", "\""}) {
                i += folded.startsWith(link, i) ? link.length() : 0;
            }
            for (String grade : GRADES) {
                if (folded.startsWith(grade, i) && ends(folded, i + grade.length())) {
                    sheet.grade = grade;
                    break;
                }
            }
        }
    }

    private static boolean ends(String text, int i) {
        return i >= text.length() || "。,;、\")]级等".indexOf(text.charAt(i)) >= 0;
    }

    private void targets(String folded) {
        SheetDraft sheet = reading.sheets.current();
        Integer set = count(folded, "绩效目标数", "设置绩效目标");
        Integer met = count(folded, "目标完成数", "完成绩效目标");
        if (set != null && met != null && sheet.targetsSet == null) {
            sheet.targetsSet = set;
            sheet.targetsMet = met;
            int rate = folded.indexOf("目标完成率");
            CellNumber number = rate < 0 ? null : numberAt(folded, rate + 5);
            sheet.targetsMetRate = number == null || !number.unit().equals("%") ? null : new Percentage(number.value());
        }
    }

    private static @Nullable Integer count(String folded, String... labels) {
        for (String label : labels) {
            int at = folded.indexOf(label);
            CellNumber number = at < 0 ? null : numberAt(folded, at + label.length());
            if (number != null
                    && number.unit().equals("个")
                    && number.value().scale() <= 0
                    && number.value().precision() < 5) {
                return number.value().intValue();
            }
        }
        return null;
    }

    /** {@return the number with its unit at {@code i} of folded text, behind a colon or 为}. */
    private static @Nullable CellNumber numberAt(String folded, int i) {
        int from = i < folded.length() && (folded.charAt(i) == ':' || folded.charAt(i) == '为') ? i + 1 : i;
        int to = from;
        while (to < folded.length() && to < from + 20 && "、,;。)".indexOf(folded.charAt(to)) < 0) {
            to++;
        }
        CellNumber number = from < to ? CellNumber.read(folded, new Span(from, to)) : null;
        return number != null && number.isNumber() ? number : null;
    }
}
