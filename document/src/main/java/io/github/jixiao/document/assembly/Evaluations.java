package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.EvaluationSummary;
import io.github.jixiao.performance.GradeCount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what paragraphs say of the self-evaluations of several projects together: 共对5个项目开展自评，等级为优的3个、良的2个，平均得分93.2分. One
 * paragraph makes one summary.
 */
final class Evaluations {

    private static final int MOST = 1000;
    private static final int LONGEST_PARAGRAPH = 4000;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private static final String[] GRADES = {"不合格", "优秀", "良好", "合格", "优", "良", "中", "差"};
    /** What stands between a grade and the number behind it. */
    private static final String[] BEHIND_GRADE = {
        "的", "项目", "有", "为", "共", "计", "分别", "\"", "等级", "等次", "级", "等", ":", "数"
    };
    /** What stands between a number and the grade behind it. */
    private static final String[] BEFORE_GRADE = {
        "项目", "的", "自评", "绩效", "评价", "评级", "结果", "等级", "等次", "被", "评定", "评", "获", "为", "是", "达到", "\"", "在"
    };

    private static final String[] EVALUATED = {"自评", "评价", "评级", "考评"};
    private static final String[] GRADED = {"等级", "等次", "评级", "评为", "评定", "结果", "得分", "平均分"};
    private static final String[] ALL_OF_THEM = {"均", "全部", "都"};
    private static final String[] THE_OTHERS = {"其余", "其他", "剩余"};
    private static final String CLAUSE = ",;。、";
    private static final int FARTHEST = 8;
    private static final String EDGE = ",;。:、()[]\"为评是获级达次";

    private final String source;
    private final List<EvaluationSummary> summaries = new ArrayList<>();

    private Evaluations(String source) {
        this.source = source;
    }

    static List<EvaluationSummary> of(String source, Outline outline) {
        Evaluations evaluations = new Evaluations(source);
        for (Part part : outline.parts()) {
            for (Chunk chunk : part.chunks()) {
                if (chunk instanceof Chunk.Prose prose) {
                    evaluations.paragraph(prose.body(), prose.span().end());
                }
            }
        }
        return evaluations.summaries;
    }

    private void paragraph(int start, int end) {
        if (end - start > LONGEST_PARAGRAPH || summaries.size() == MOST || !mayCount(start, end)) {
            return;
        }
        String folded = Fold.text(source, start, end);
        if (folded.contains("项目") && isAny(folded, EVALUATED) && isAny(folded, GRADED)) {
            new Draft(start, end).summary().ifPresent(summaries::add);
        }
    }

    private static boolean isAny(String folded, String[] words) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the grade that words in front of a number end with: 等级为优的; empty where they end with none} */
    private static String gradeBefore(String words) {
        int end = words.length();
        for (int i = 0; i < BEHIND_GRADE.length; i++) {
            if (words.startsWith(BEHIND_GRADE[i], end - BEHIND_GRADE[i].length())) {
                end -= BEHIND_GRADE[i].length();
                i = -1;
            }
        }
        for (String grade : GRADES) {
            int at = end - grade.length();
            if (words.startsWith(grade, at) && (at == 0 || EDGE.indexOf(words.charAt(at - 1)) >= 0)) {
                return grade;
            }
        }
        return "";
    }

    /** {@return the grade that words behind a number begin with: 项目评为优; empty where they begin with none} */
    private static String gradeAfter(String words) {
        int at = 0;
        for (int i = 0; i < BEFORE_GRADE.length; i++) {
            if (words.startsWith(BEFORE_GRADE[i], at)) {
                at += BEFORE_GRADE[i].length();
                i = -1;
            }
        }
        for (String grade : GRADES) {
            int end = at + grade.length();
            if (words.startsWith(grade, at) && (end == words.length() || EDGE.indexOf(words.charAt(end)) >= 0)) {
                return grade;
            }
        }
        return "";
    }

    /** {@return whether a number counts the projects that were evaluated: 对5个项目开展自评} */
    private static boolean isProjects(String before, String after) {
        String front = lastClause(before);
        int end = 0;
        while (end < after.length() && CLAUSE.indexOf(after.charAt(end)) < 0) {
            end++;
        }
        String back = after.substring(0, end);
        int named = back.indexOf("项目");
        return (named >= 0 && named <= FARTHEST || front.contains("项目")) && isAny(front + back, EVALUATED);
    }

    private static String lastClause(String words) {
        int at = words.length();
        while (at > 0 && CLAUSE.indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return words.substring(at);
    }

    private boolean mayCount(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '优' || c == '良' || c == '均' || c == '合') {
                return true;
            }
        }
        return false;
    }

    /** A paragraph that is being read. */
    private final class Draft {

        private final List<Token> tokens;
        private final List<GradeCount> grades = new ArrayList<>();
        private final int end;
        private @Nullable Integer projects;
        private @Nullable Score average;
        private @Nullable Score lowest;
        private @Nullable Score highest;
        private boolean complete = true;
        private boolean repeated;
        private int from = Integer.MAX_VALUE;
        private int to;

        Draft(int start, int end) {
            this.tokens = Lexer.tokens(source, start, end);
            this.end = end;
            int behind = start;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Token.Number number) {
                    number(number, Fold.text(source, behind, number.start()), behind(i));
                    behind = number.end();
                }
            }
            words(Fold.text(source, behind, end));
        }

        private String behind(int i) {
            int next = end;
            for (int k = i + 1; k < tokens.size(); k++) {
                if (tokens.get(k) instanceof Token.Number number) {
                    next = number.start();
                    break;
                }
            }
            return Fold.text(source, tokens.get(i).end(), next);
        }

        private void number(Token.Number number, String before, String after) {
            if (number.bound() != Bound.EXACT || repeated) {
                return;
            }
            if (number.unit().kind() == Unit.Kind.POINT) {
                score(number, before);
            } else if (isCount(number)) {
                words(before);
                String found = gradeBefore(before);
                String grade = found.isEmpty() ? gradeAfter(after) : found;
                repeated = grades.stream().anyMatch(count -> count.grade().equals(grade));
                if (repeated) {
                    return;
                }
                if (!grade.isEmpty()) {
                    grades.add(new GradeCount(grade, number.value().intValue()));
                    cover(number);
                } else if (grades.isEmpty() && isProjects(before, after)) {
                    projects = number.value().intValue();
                    cover(number);
                }
            }
        }

        private boolean isCount(Token.Number number) {
            return (number.unit().symbol().equals("个") || number.unit().symbol().equals("项"))
                    && number.value().stripTrailingZeros().scale() <= 0
                    && number.value().signum() >= 0
                    && number.value().compareTo(LARGEST) <= 0;
        }

        private void score(Token.Number number, String before) {
            String label = lastClause(before);
            Score score = new Score(number.value());
            if (label.contains("满意度") || label.contains("满分")) {
                return;
            }
            if (average == null && label.contains("平均")) {
                average = score;
            } else if (lowest == null && label.contains("最低")) {
                lowest = score;
            } else if (highest == null && label.contains("最高")) {
                highest = score;
            } else {
                return;
            }
            cover(number);
        }

        /** Takes grades without a number: 均为优, 其余为良. */
        private void words(String words) {
            if (repeated) {
                return;
            }
            for (String rest : THE_OTHERS) {
                int at = words.indexOf(rest);
                complete &= at < 0
                        || gradeAfter(words.substring(at + rest.length())).isEmpty();
            }
            if (projects == null || !grades.isEmpty()) {
                return;
            }
            for (String all : ALL_OF_THEM) {
                int at = words.indexOf(all);
                String grade = at < 0 ? "" : gradeAfter(words.substring(at + all.length()));
                if (!grade.isEmpty()) {
                    grades.add(new GradeCount(grade, projects));
                    return;
                }
            }
        }

        private void cover(Token.Number number) {
            from = Math.min(from, number.start());
            to = number.end();
        }

        Optional<EvaluationSummary> summary() {
            boolean several = projects != null && (average != null || lowest != null || highest != null);
            if (grades.isEmpty() && !several) {
                return Optional.empty();
            }
            return Optional.of(EvaluationSummary.builder()
                    .projects(Optional.ofNullable(projects))
                    .grades(grades)
                    .complete(complete)
                    .average(Optional.ofNullable(average))
                    .lowest(Optional.ofNullable(lowest))
                    .highest(Optional.ofNullable(highest))
                    .span(new Span(from, to))
                    .build());
        }
    }
}
