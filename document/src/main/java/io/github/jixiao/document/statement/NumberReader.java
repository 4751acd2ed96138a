package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.narrative.ReadingNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what each number of a sentence states, by the words since the number before it. */
final class NumberReader {

    private static final int LONGEST_DAMAGED = 60;
    private static final int FARTHEST_PAYER = 6;
    private static final int FARTHEST_UNITS = 3;
    private static final List<String> PAYS = List.of("承担", "分摊", "负担", "垫付");
    private static final String UNITS = "所站校馆队院园厂";

    private final Context context;
    private final ChangeReader changes;
    private final Topics topics;
    private final MoneyReader money;
    private final Lost lost;
    private final StaffReader staff;
    private final RateReader rates;
    private final CountReader counts;
    private final Reasons reasons;
    private final Respectively respectively = new Respectively();

    NumberReader(Context context) {
        this.context = context;
        this.changes = new ChangeReader(context);
        this.topics = new Topics(context);
        this.money = new MoneyReader(context, changes, topics);
        this.lost = new Lost(context, money);
        this.staff = new StaffReader(context);
        this.rates = new RateReader(context);
        this.counts = new CountReader(context);
        this.reasons = new Reasons(context);
    }

    /**
     * Reads a number.
     *
     * @param words the tokens since the number before
     * @param behind the tokens behind it, up to the end of the paragraph
     * @param inner whether it stands in brackets behind another number
     * @return whether the words are used up, so that the next number has those that follow for a label
     */
    boolean read(Token.Number number, List<Token> words, List<Token> behind, boolean inner) {
        if (number.unit().kind() == Unit.Kind.NONE) {
            return bare(number, words, behind);
        }
        boolean interesting = number.unit().kind() == Unit.Kind.MONEY;
        if (!words.isEmpty() && isFactor(words.get(words.size() - 1))) {
            leaveFormula(words);
            return false;
        }
        if (reasons.takes(words, number)) {
            if (interesting) {
                context.facts.understood();
            }
            return true;
        }
        List<Token> label = respectively.next(reasons.withoutCause(words));
        int statements = context.facts.statements().size();
        Clause clause = Clause.of(label, context.setting.names(), this::clause);
        if (!isCount(number) || behind.stream().limit(FARTHEST_UNITS).noneMatch(Subjects::namesUnits)) {
            context.subjects.take(clause, context);
        }
        boolean understood = read(clause, number, behind, inner);
        if (context.facts.statements().size() > statements) {
            reasons.stated();
        } else if (understood && interesting) {
            context.facts.understood();
        } else if (!understood && (interesting || isStaffNumber(clause, number))) {
            context.facts.unread(number.span());
        }
        if (!understood && isCount(number)) {
            counted(clause);
        }
        return understood || !isCount(number) || endsClause(behind);
    }

    /** Takes a number of things that is no figure: they are spoken of, and where deeds are told, they may be those of others. */
    private void counted(Clause clause) {
        Label label = clause.label();
        boolean deed = context.setting.tellsOfDeeds() && label.bare != null;
        if (!deed) {
            topics.name(clause);
        }
        if (countsUnits(label)) {
            context.subjects.turn(Subject.UNIT);
        }
        if (deed || label.isUnsure() || label.event) {
            context.subjects.turn(Subject.THINGS);
        }
    }

    /** Whether units are counted, of which what follows tells: 司法所16个; not where the department is said to have offices. */
    private static boolean countsUnits(Label label) {
        String name = label.lastText;
        return name.length() > 1 && UNITS.indexOf(name.charAt(name.length() - 1)) >= 0 && name.indexOf('设') < 0;
    }

    /** Whether the number tells what kind of thing the word behind it is: 投资120万元的项目. */
    private static boolean isAttribute(List<Token> behind) {
        return !behind.isEmpty()
                && behind.get(0) instanceof Token.Word word
                && word.term().text().equals("的")
                && (behind.size() == 1 || !(behind.get(1) instanceof Token.Number));
    }

    /** Whether the words behind an amount tell that others paid it: 26万元由各景区分摊. */
    private static boolean isPaidByOthers(List<Token> behind) {
        if (behind.isEmpty()
                || !(behind.get(0) instanceof Token.Word by)
                || !by.term().text().equals("由")) {
            return false;
        }
        for (int i = 1; i < Math.min(behind.size(), FARTHEST_PAYER); i++) {
            Token token = behind.get(i);
            if (token instanceof Token.Mark) {
                return false;
            }
            if (token instanceof Token.Text text && PAYS.stream().anyMatch(text.text()::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFactor(Token before) {
        return before.isMark('×') || before.isMark('÷') || before.isMark('*');
    }

    /** Leaves out the terms of a formula, so that its result has what stands in front of the first equals sign for a label. */
    private static void leaveFormula(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isMark('=')) {
                words.subList(i + 1, words.size()).clear();
            }
        }
    }

    private static boolean isCount(Token.Number number) {
        return number.unit().kind() == Unit.Kind.STAFF || number.unit().kind() == Unit.Kind.COUNT;
    }

    private boolean isStaffNumber(Clause clause, Token.Number number) {
        return StaffReader.isStaff(number)
                && context.setting.staff()
                && (clause.label().staff != null || clause.label().staffKind != null);
    }

    private static boolean endsClause(List<Token> behind) {
        return behind.isEmpty() || behind.get(0) instanceof Token.Mark || behind.get(0) instanceof Token.Number;
    }

    private boolean read(Clause clause, Token.Number number, List<Token> behind, boolean inner) {
        switch (number.unit().kind()) {
            case MONEY, CUT_OFF -> {
                return !context.setting.aims()
                        && !isAttribute(behind)
                        && !isPaidByOthers(behind)
                        && money.read(clause, number);
            }
            case PERCENT -> {
                boolean astray = context.subjects.isAstray() && clause.label().refersBack();
                return !astray && (rates.percent(clause, number) || changes.percent(clause, number));
            }
            case POINT -> {
                return rates.points(clause, number);
            }
            case STAFF -> {
                return staff.read(clause, number, behind, inner)
                        || counts.read(clause, number)
                        || reasons.measured(clause);
            }
            case COUNT -> {
                return counts.read(clause, number) || reasons.measured(clause);
            }
            default -> {
                return false;
            }
        }
    }

    /** A number without a unit: an ordinal, zero, or one whose unit is lost; returns whether it stands for money. */
    private boolean bare(Token.Number number, List<Token> words, List<Token> behind) {
        if (words.isEmpty() || context.reason || context.setting.aims()) {
            return false;
        }
        Token next = behind.isEmpty() ? null : behind.get(0);
        lost.percentSign(number, words, next);
        return Lost.isPlaceOfMoney(words, next)
                && lost.unit(number, Clause.of(words, context.setting.names(), this::clause), next);
    }

    /** Notes a unit that stands where its number is missing. */
    void unit(Token unit, List<Token> words, @Nullable Token behind) {
        lost.number(unit, words, behind);
    }

    /** Takes digits that are no number; returns whether one of money or percent is lost with them. */
    boolean damaged(Token.Code code) {
        if (code.unit().money().isEmpty() && code.unit().kind() != Unit.Kind.PERCENT) {
            return false;
        }
        int end = Math.min(code.end(), code.start() + LONGEST_DAMAGED);
        context.facts.note(ReadingNote.Kind.DAMAGED_NUMBER, code.span(), context.source.substring(code.start(), end));
        if (code.unit().money().isPresent()) {
            context.facts.unread(code.span());
        }
        return true;
    }

    /** Takes a clause without a number of its own. */
    private void clause(Clause clause) {
        Label said = clause.label();
        context.subjects.take(clause, context);
        context.subjects.clause(clause, context);
        changes.clause(clause);
        if (!said.compared && said.year != 0 && context.setting.year() != 0) {
            context.year = said.year == context.setting.year() ? 0 : said.year;
        } else if (said.ownYear) {
            context.year = 0;
        }
        rates.clause(clause);
        topics.name(clause);
    }

    /** Turns to a heading or the like that names what is spoken of below it. */
    Optional<Frame> subject(List<Token> heading) {
        Clause clause = Clause.of(heading, context.setting.names(), earlier -> {});
        return topics.subject(clause);
    }

    /** Takes the words behind the last number of a sentence, a bracket, or a part of a sentence. */
    void words(List<Token> words) {
        if (!context.reason && Sentences.tell(words)) {
            List<Token> last = new ArrayList<>(words);
            reasons.open(last);
            clause(Clause.of(last, context.setting.names(), this::clause));
        }
    }

    void comma(int end) {
        reasons.comma(end);
    }

    void semicolon(int end) {
        reasons.end(end);
        rates.end();
        context.semicolon();
    }

    void endSentence(int end) {
        reasons.end(end);
        changes.endSentence();
        rates.end();
        staff.endSentence();
        reasons.endSentence();
        respectively.clear();
    }

    void endParagraph() {
        staff.endParagraph();
        rates.endParagraph();
        changes.endParagraph();
    }
}
