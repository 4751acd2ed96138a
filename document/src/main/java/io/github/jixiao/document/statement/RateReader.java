package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which rate or score a percentage or a number of points states. */
final class RateReader {

    /** The most points that any scheme gives for the execution rate. */
    private static final BigDecimal LARGEST_WEIGHT = BigDecimal.valueOf(20);

    private static final String JUDGED = "自评";
    private static final int MOST_IN_FRONT = 20;
    private static final List<String> OWN_JUDGEMENT = List.of(JUDGED);
    private static final List<String> THROUGH = List.of("经");
    private static final List<String> JUDGES = List.of("财政局", "财政厅", "审计局", "第三方", "上级");
    private static final List<String> JUDGING = List.of("评价", "考核", "复核", "复评", "抽查");
    private static final String FULL = "满分";
    private static final List<String> PARTS = List.of("指标", "执行", "效益", "满意度", "投入", "过程", "产出");

    private final Context context;
    private static final BigDecimal FULL_SCORE = BigDecimal.valueOf(100);

    private boolean executionRate;
    private Token.@Nullable Number scale;
    private boolean ofExecution;
    private boolean ofPart;
    /** The clauses without a number of the sentence, which tell who judged. */
    private final List<List<Token>> inFront = new ArrayList<>();

    private boolean judged;
    private boolean totalStated;
    private boolean measured;
    private boolean judgedByOthers;

    RateReader(Context context) {
        this.context = context;
    }

    boolean percent(Clause clause, Token.Number number) {
        executionRate = false;
        measured = true;
        Label label = clause.label();
        String rate = rate(clause);
        // What is judged behind a rate of change is this rate: 变动率-4.62%，计8分.
        ofPart |= "rate.change".equals(label.rate);
        boolean plain = number.bound() == Bound.EXACT && !context.setting.aims() && !label.lastYear && label.year == 0
                || label.year != 0 && label.year == context.setting.year();
        boolean ofStaff = rate.equals(Item.RATE_STAFFING.path());
        boolean known = (ofStaff || rate.equals(Item.RATE_EXECUTION.path()))
                && (label.items.isEmpty() || label.items.equals(List.of(Item.EXPENDITURE)))
                && label.scope == null
                && label.part == null
                && label.bare == null
                && !label.event
                && number.bound() == Bound.EXACT;
        boolean ofNamed = ProjectNames.endsAsName(label.before) || Item.EXPENDITURE_PROJECT.equals(label.bare);
        if (rate.equals(Item.RATE_EXECUTION.path()) && ofNamed) {
            context.subjects.turn(Subject.NAMED);
        }
        if (!plain || !known || isOfProject() || isOfPartOfBudget() || ofNamed) {
            return false;
        }
        Item item = ofStaff ? Item.RATE_STAFFING : Item.RATE_EXECUTION;
        context.state(FigureId.of(item), new Percentage(number.value()), number);
        executionRate = !ofStaff;
        return true;
    }

    /** The rate that the label ends with, or that stands in front of its colon. */
    private String rate(Clause clause) {
        Label label = clause.label();
        String said = label.rate;
        if ("score".equals(said) && isOfWhole(label) && !executionRate) {
            return Item.SCORE_TOTAL.path();
        }
        if (said == null && !measured && label.lastText.endsWith(JUDGED) && namesNoPart(label)) {
            return Item.SCORE_TOTAL.path();
        }
        if (said != null) {
            // 部门整体支出绩效自评得分 names an expenditure in front of the score and means the score.
            boolean score = said.equals(Item.SCORE_TOTAL.path());
            return label.strange && !score ? "" : said;
        }
        Clause earlier = clause.titled();
        boolean known = earlier != null && label.isKnown() && label.isNameless() && label.stage == null;
        String above = earlier == null || !known ? null : earlier.label().rate;
        return above == null ? "" : above;
    }

    /** Whether budget and outturn of a part, such as basic expenditure, stand right in front, whose rate it is. */
    private boolean isOfPartOfBudget() {
        Frame last = context.last;
        return context.setting.project().isEmpty()
                && last != null
                && !last.item().equals(Item.EXPENDITURE)
                && context.stated.hasStages(last.item());
    }

    /** Whether the sentence speaks of one project of a department, whose rate is not that of the department. */
    private boolean isOfProject() {
        Frame last = context.last;
        return context.setting.project().isEmpty()
                && last != null
                && last.item().isProject();
    }

    boolean points(Clause clause, Token.Number number) {
        for (List<Token> tokens : inFront) {
            boolean byOthers = mentionsAny(tokens, JUDGES);
            judged |= mentionsAny(tokens, OWN_JUDGEMENT) || mentionsAny(tokens, THROUGH) && !byOthers;
            judgedByOthers |= !judged && mentionsAny(tokens, JUDGING);
        }
        inFront.clear();
        boolean understood = score(clause, number);
        boolean scaleOfAll =
                clause.label().lastText.equals(FULL) && number.value().compareTo(FULL_SCORE) == 0;
        if (!understood && !scaleOfAll && !isOfOtherYear(clause.label()) && !isOfOthers(clause.label())) {
            // What was no score is the weight of something, of which the score that follows is.
            ofPart = true;
            ofExecution |= Item.RATE_EXECUTION.path().equals(clause.label().rate);
        }
        return understood;
    }

    private boolean score(Clause clause, Token.Number number) {
        Label label = clause.label();
        String rate = rate(clause);
        if (rate.isEmpty() || number.bound() != Bound.EXACT || context.setting.aims() || label.other) {
            return false;
        }
        String path = rate;
        boolean own = rate.equals(Item.SCORE_TOTAL.path()) && !label.wholeScore;
        boolean part = own && (ofPart || isOfPart(clause.tokens()));
        boolean large = number.value().compareTo(LARGEST_WEIGHT) > 0;
        boolean ofRate = executionRate && !large && (rate.equals("score") || own);
        boolean ofWhole = rate.equals(Item.RATE_EXECUTION.path()) && totalStated && label.isKnown();
        boolean ofWeight = rate.equals("score") && ofPart && !large;
        if (ofRate || (part || ofWeight) && ofExecution || ofWhole) {
            path = Item.SCORE_EXECUTION.path();
        } else if (part) {
            return false;
        } else if (rate.equals("score") && large && executionRate && isOfWhole(label)) {
            path = Item.SCORE_TOTAL.path();
        } else if (rate.equals("score") || rate.startsWith("rate.")) {
            return false;
        }
        if (label.scale && number.value().compareTo(FULL_SCORE) == 0) {
            scale = number;
            return true;
        }
        scale = null;
        boolean foreign = label.before.contains("项目")
                        && context.setting.project().isEmpty()
                || isProject(clause.tokens()) && context.setting.project().isEmpty();
        boolean ofNamed = !label.self && (context.subjects.isAstray() || isOfProject()) || isNamed(label);
        if (foreign
                || isOfOthers(label) && !path.equals(Item.SCORE_EXECUTION.path())
                || ofNamed
                || isOfOtherYear(label)
                || isJudgedByOthers(label)
                || label.lastYear
                || label.compared
                || label.move != null) {
            return false;
        }
        context.state(FigureId.of(Item.of(path)), new Score(number.value()), number);
        totalStated |= path.equals(Item.SCORE_TOTAL.path());
        return true;
    }

    private static boolean namesNoPart(Label label) {
        boolean whole = label.items.isEmpty() && !label.strange || label.items.equals(List.of(Item.EXPENDITURE));
        return whole && label.part == null && label.bare == null && label.stage == null;
    }

    private boolean isNamed(Label label) {
        return label.subject == Subject.NAMED && context.setting.project().isEmpty();
    }

    /** Whether the words tell that the department was judged as a whole. */
    private boolean isOfWhole(Label label) {
        return label.isKnown()
                && label.isNameless()
                && (judged || label.judged || label.self && !judgedByOthers)
                && !ofPart;
    }

    /** Whether others judged the department: 市财政局评价我局; but not 经评价我局. */
    private static boolean isJudgedByOthers(Label label) {
        String giver = label.giver;
        return !giver.isEmpty() && !giver.startsWith("经") && !giver.contains("自");
    }

    /** Whether a clause in front told that others judged, and the words do not say that this is the own judgement. */
    private boolean isOfOthers(Label label) {
        return judgedByOthers && !label.judged;
    }

    private boolean isOfOtherYear(Label label) {
        return label.year != 0 && label.year != context.setting.year();
    }

    /** Whether the words name an indicator, whose score is not that of all. */
    private static boolean isOfPart(List<Token> tokens) {
        for (Token token : tokens) {
            if (token instanceof Token.Text text && PARTS.stream().anyMatch(text.text()::contains)) {
                return true;
            }
        }
        return false;
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

    /** Takes a clause without a number: an indicator that it names has the score behind it. */
    void clause(Clause clause) {
        ofExecution |= Item.RATE_EXECUTION.path().equals(clause.label().rate);
        if (inFront.size() < MOST_IN_FRONT) {
            inFront.add(clause.tokens());
        }
        ofPart |= clause.titles() && clause.label().lastText.endsWith("指标");
    }

    private static boolean mentionsAny(List<Token> tokens, List<String> words) {
        for (Token token : tokens) {
            String said = token instanceof Token.Text text
                    ? text.text()
                    : token instanceof Token.Word known ? known.term().text() : "";
            if (words.stream().anyMatch(said::contains)) {
                return true;
            }
        }
        return false;
    }

    /** 总分100分 is the scale where another total stands behind it, else the total. */
    void endParagraph() {
        Token.Number only = scale;
        if (only != null) {
            context.state(FigureId.of(Item.SCORE_TOTAL), new Score(only.value()), only);
            scale = null;
        }
    }

    /** Ends what a score may be of. */
    void end() {
        executionRate = false;
        ofExecution = false;
        ofPart = false;
        inFront.clear();
        judged = false;
        totalStated = false;
        measured = false;
        judgedByOthers = false;
    }
}
