package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.SectionKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of projects in lists of them. Stateless. */
public final class ProjectNames {

    private static final int LONGEST = 40;
    private static final int SHORTEST_TITLE = 4;
    private static final List<String> ENDS = List.of("项目", "专项", "经费", "资金", "费用", "工程", "补助", "补贴", "奖补");

    private ProjectNames() {}

    /** {@return the name of the project that stands alone in front of a colon, or empty where there is none} */
    static Optional<String> title(Clause clause, Context context) {
        List<Token> tokens = clause.tokens();
        Label label = clause.label();
        boolean named = label.isUnsure()
                || label.part != null && label.isKnown()
                || tokens.get(0).isMark('"');
        boolean deed = tokens.get(0).isTerm(Term.Kind.EVENT);
        boolean listed = context.setting.section().equals(Optional.of(SectionKey.PROJECT_EXPENDITURE))
                && label.items.isEmpty()
                && label.isUnsure()
                && !NamedItems.isForeign(label.lastText);
        return named && !deed && !label.other && (listed || endsAsName(tokens))
                ? name(clause, context).filter(name -> name.length() >= SHORTEST_TITLE)
                : Optional.empty();
    }

    /** {@return whether the last word is one that names of projects end with, a stage behind it left out} */
    static boolean endsAsName(List<Token> tokens) {
        Token end = beforeStages(tokens);
        return end instanceof Token.Word word
                ? ENDS.contains(word.term().text())
                : end instanceof Token.Text text && endsAsName(text.text());
    }

    private static @Nullable Token beforeStages(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last >= 0
                && (tokens.get(last).isTerm(Term.Kind.STAGE)
                        || tokens.get(last) instanceof Token.Day
                        || tokens.get(last).isTerm(Term.Kind.FILLER)
                                && !ENDS.contains(
                                        ((Token.Word) tokens.get(last)).term().text()))) {
            last--;
        }
        return last < 0 ? null : tokens.get(last);
    }

    /** {@return whether words end as names of projects do: 防汛经费} */
    public static boolean endsAsName(String words) {
        return ENDS.stream().anyMatch(words::endsWith);
    }

    /** {@return the name of the project that the clause names, or empty where it names none or stands in no list of them} */
    static Optional<String> of(Clause clause, Context context) {
        Label label = clause.label();
        boolean listed = isListed(clause, context) || goesOn(label, context);
        int own = context.setting.year();
        if (!listed && !endsAsProject(label) && !isBudgeted(clause)
                || label.perUnit
                || label.none
                || label.first < 0
                || label.move != null
                || label.lastYear
                || label.share
                || label.compared && label.stage != null
                || label.year != 0 && label.year != own
                || label.staff != null && label.items.isEmpty() && label.isKnown()
                || isOwnItem(clause)) {
            return Optional.empty();
        }
        return name(clause, context);
    }

    private static Optional<String> name(Clause clause, Context context) {
        List<Token> tokens = clause.tokens();
        int from = 0;
        int to = tokens.size();
        while (to > from && isTail(tokens.get(to - 1))) {
            to--;
        }
        while (from < to && isLead(tokens.get(from))) {
            from++;
        }
        boolean purpose = context.parents.isEmpty()
                && !isEntryOnDeed(clause.label(), context)
                && (from > 0 && tokens.get(from - 1).isTerm(Term.Kind.EVENT)
                        || to > 0 && tokens.get(to - 1).isTerm(Term.Kind.EVENT) && !endsAsName(tokens.subList(0, to)));
        if (from == to || purpose || counts(tokens.get(from)) || describes(tokens.subList(to, tokens.size()))) {
            return Optional.empty();
        }
        for (Token token : tokens.subList(from, to)) {
            if (token.isMark('=') || token.isMark('|') || token.isMark('。') || token instanceof Token.Code) {
                return Optional.empty();
            }
        }
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        String name = Fold.text(context.source, start, end);
        boolean fits = name.length() >= 2 && name.length() <= LONGEST && !isAbstract(tokens.subList(from, to));
        return fits ? Optional.of(written(context.source, start, end)) : Optional.empty();
    }

    /** Whether the words behind a name tell what was spent of it, so that it is a source: 上级资金安排的支出. */
    private static boolean describes(List<Token> tail) {
        return tail.stream()
                .anyMatch(token ->
                        token instanceof Token.Word word && word.term().text().equals("的"));
    }

    /** Whether a number of projects begins the words, and no name: 1个年初结转项目. */
    private static boolean counts(Token token) {
        return token instanceof Token.Number number && !number.unit().symbol().isEmpty();
    }

    /** Whether the clause goes on with a list of which the first was told to be a project. */
    private static boolean goesOn(Label label, Context context) {
        Frame last = context.last;
        boolean begun = last != null && last.amount() != null && last.item().isProject() && context.parents.isEmpty();
        return begun
                && !context.titled
                && !context.apart
                && (label.isUnsure() && !label.event || isEntryOnDeed(label, context))
                && !label.other
                && !NamedItems.isForeign(label.lastText);
    }

    /** Whether a deed with its object in front goes on with the projects of their own section: 双拥慰问, 学生资助. */
    private static boolean isEntryOnDeed(Label label, Context context) {
        return label.event
                && (!label.before.isEmpty() || label.staff != null)
                && context.setting.section().equals(Optional.of(SectionKey.PROJECT_EXPENDITURE));
    }

    /** Whether words of a name stand in front of 项目支出: 康复训练项目支出 is a project, not all of them. */
    private static boolean endsAsProject(Label label) {
        return label.items.equals(List.of(Item.EXPENDITURE_PROJECT))
                && label.before.strip().length() >= 2
                && label.scope == null;
    }

    /** Whether words that end as the name of a project stand in front of its budget: 智慧城管项目年初预算. */
    private static boolean isBudgeted(Clause clause) {
        Label label = clause.label();
        boolean budget = label.stage == Stage.INITIAL || label.stage == Stage.FINAL;
        return budget
                && !label.arranged
                && label.isUnsure()
                && !label.event
                && !label.other
                && label.items.isEmpty()
                && endsAsProject(clause.tokens());
    }

    /** Whether the last word in front of a stage is 项目, or one that names a special fund. */
    private static boolean endsAsProject(List<Token> tokens) {
        Token end = beforeStages(tokens);
        boolean project = end instanceof Token.Word word && word.term().text().equals("项目")
                || end instanceof Token.Text text && text.text().endsWith("项目");
        boolean special = tokens.stream()
                .anyMatch(
                        token -> token instanceof Token.Text text && text.text().endsWith("专项"));
        return project || special && endsAsName(tokens);
    }

    private static boolean isListed(Clause clause, Context context) {
        Frame innermost = context.parents.peek();
        if (context.titled) {
            return false;
        }
        if (innermost != null && innermost.item().isProject()) {
            return false;
        }
        for (Frame parent : context.parents) {
            if (parent.item().equals(Item.EXPENDITURE_PROJECT) || isFund(parent) && endsAsName(clause.tokens())) {
                return true;
            }
        }
        return context.parents.isEmpty()
                && context.subjects.isOfDepartment()
                && context.setting.section().equals(Optional.of(SectionKey.PROJECT_EXPENDITURE))
                && (context.last == null || context.last.item().path().equals(Item.EXPENDITURE_PROJECT.path()));
    }

    /** Whether the expenditure is of a fund, which is spent on projects only. */
    private static boolean isFund(Frame whole) {
        return whole.item().equals(Item.EXPENDITURE)
                && (whole.scope() == Scope.GOVERNMENT_FUND || whole.scope() == Scope.STATE_CAPITAL);
    }

    /** Whether the label names an item of the vocabulary, so that it names no project. */
    private static boolean isOwnItem(Clause clause) {
        Label label = clause.label();
        if (!label.isKnown()) {
            return false;
        }
        if (label.total) {
            return true;
        }
        boolean paid = label.staffKind != null && endsAsName(clause.tokens());
        return !paid && (!label.items.isEmpty() || label.part == null);
    }

    /** Whether all of it are words without a meaning of their own. */
    private static boolean isAbstract(List<Token> tokens) {
        for (Token token : tokens) {
            boolean word = token instanceof Token.Text
                    || token instanceof Token.Word known
                            && switch (known.term().kind()) {
                                case FILLER, SELF, OTHERS, THIS_YEAR, STAGE, BARE, TOTAL, SCOPE, OTHER_ITEM, BALANCE ->
                                    false;
                                case ITEM -> !known.term().value().startsWith("carryover");
                                default -> true;
                            };
            if (word) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token behind a name is no part of it: 支出, 年初预算, 为, 共. */
    private static boolean isTail(Token token) {
        if (token instanceof Token.Word word) {
            Term term = word.term();
            return switch (term.kind()) {
                case STAGE, TOTAL -> true;
                case BARE -> !term.text().equals("项目") && !term.value().startsWith("procurement");
                case ITEM ->
                    term.value().equals("expenditure.project") && term.text().endsWith("支出");
                case FILLER ->
                    !term.text().equals("经费")
                            && !term.text().equals("费用")
                            && !term.text().equals("资金");
                default -> false;
            };
        }
        return token instanceof Token.Day
                || token instanceof Token.Mark mark
                        && mark.symbol() != '"'
                        && mark.symbol() != ')'
                        && mark.symbol() != '》';
    }

    private static boolean isLead(Token token) {
        if (token instanceof Token.Word word) {
            return switch (word.term().kind()) {
                case THIS_YEAR, SELF -> true;
                case FILLER ->
                    switch (word.term().text()) {
                        case "为", "是", "有", "共", "安排", "实际", "及", "和", "以及", "另", "另有", "还有" -> true;
                        default -> false;
                    };
                default -> word.term().text().equals("用于");
            };
        }
        return token instanceof Token.Day
                || token instanceof Token.Mark mark
                        && mark.symbol() != '"'
                        && mark.symbol() != '《'
                        && mark.symbol() != '('
                || token instanceof Token.Number number
                        && number.unit().symbol().isEmpty();
    }

    private static String withoutSuffix(String name) {
        String suffix = name.endsWith("项目支出") ? "项目支出" : name.endsWith("支出") ? "支出" : "";
        int end = name.length() - suffix.length();
        return end < 2 ? name : name.substring(0, end);
    }

    /** The name as written, without line ends, surrounding quotation marks and blanks. */
    private static String written(String source, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                out.append(c);
            }
        }
        String name = withoutSuffix(out.toString());
        boolean quoted = name.length() > 2
                && "“\"「".indexOf(name.charAt(0)) >= 0
                && "”\"」".indexOf(name.charAt(name.length() - 1)) >= 0;
        boolean example = name.startsWith("如") && name.length() > SHORTEST_TITLE;
        return quoted ? name.substring(1, name.length() - 1) : example ? name.substring(1) : name;
    }
}
