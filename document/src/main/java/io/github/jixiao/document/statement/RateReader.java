package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import java.util.List;

/** Tells which rate or score a percentage or a number of points states. */
final class RateReader {

    private final Context context;
    private boolean executionRate;

    RateReader(Context context) {
        this.context = context;
    }

    boolean percent(Clause clause, Token.Number number) {
        Label label = clause.label();
        String rate = rate(clause);
        boolean plain = number.bound() == Bound.EXACT && !context.setting.aims() && !label.lastYear && label.year == 0
                || label.year != 0 && label.year == context.setting.year();
        boolean known = rate.equals(Item.RATE_EXECUTION.path())
                && label.items.isEmpty()
                && label.scope == null
                && label.part == null
                && label.bare == null
                && !label.event
                && number.bound() == Bound.EXACT;
        if (!plain || !known) {
            return false;
        }
        context.state(FigureId.of(Item.RATE_EXECUTION), new Percentage(number.value()), number);
        executionRate = true;
        return true;
    }

    /** The rate that the label ends with, or that stands in front of its colon. */
    private String rate(Clause clause) {
        String said = clause.label().rate;
        if (said != null) {
            // 部门整体支出绩效自评得分 names an expenditure in front of the score and means the score.
            boolean score = said.equals(Item.SCORE_TOTAL.path());
            return clause.label().strange && !score ? "" : said;
        }
        Clause earlier = clause.titled();
        boolean known = earlier != null
                && clause.label().isKnown()
                && clause.label().isNameless()
                && clause.label().stage == null;
        String above = earlier == null || !known ? null : earlier.label().rate;
        return above == null ? "" : above;
    }

    boolean points(Clause clause, Token.Number number) {
        Label label = clause.label();
        String rate = rate(clause);
        if (rate.isEmpty() || number.bound() != Bound.EXACT || context.setting.aims() || label.other) {
            return false;
        }
        String path = rate;
        if (rate.equals("score") && executionRate) {
            path = Item.SCORE_EXECUTION.path();
        } else if (rate.equals("score") || rate.startsWith("rate.")) {
            return false;
        }
        boolean foreign = label.before.contains("项目")
                        && context.setting.project().isEmpty()
                || isProject(clause.tokens()) && context.setting.project().isEmpty();
        if (foreign || label.lastYear) {
            return false;
        }
        context.state(FigureId.of(Item.of(path)), new Score(number.value()), number);
        return true;
    }

    private static boolean isProject(List<Token> tokens) {
        for (Token token : tokens) {
            if (token instanceof Token.Word word
                    && (word.term().text().equals("项目")
                            || word.isTerm(Term.Kind.ITEM)
                                    && word.term().value().equals("expenditure.project"))) {
                return true;
            }
        }
        return false;
    }

    void endSentence() {
        executionRate = false;
    }
}
