package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a number of persons or posts states of the staff. */
final class StaffReader {

    private static final int LARGEST = 1_000_000;
    /** How many tokens are looked at for units behind an office. */
    private static final int FARTHEST = 60;

    private final Context context;
    private @Nullable Item whole;
    private boolean moved;
    private boolean stated;
    private boolean listing;
    /** Whether the paragraph has told of the staff of a unit by its name. */
    private boolean unitCounted;

    /** Where those in post were stated that may be the first of several kinds, -1 where none were. */
    private int firstInPost = -1;

    private BigDecimal sumInPost = BigDecimal.ZERO;
    private boolean moreInPost;
    private final Posts posts;
    private final OutsideStaff outside;

    StaffReader(Context context) {
        this.context = context;
        this.posts = new Posts(context);
        this.outside = new OutsideStaff(context);
    }

    /**
     * Reads a number of persons; returns whether it became a fact.
     *
     * @param clause the label in front of it
     * @param behind the tokens behind it, up to the end of the paragraph
     * @param inner whether it stands in brackets behind another number
     */
    boolean read(Clause clause, Token.Number number, List<Token> behind, boolean inner) {
        Label label = clause.label();
        if (!context.setting.staff() || context.setting.aims() || !isStaff(number)) {
            return false;
        }
        Quantity count = new Quantity(number.value(), number.unit().symbol(), number.bound());
        if (isSumInPost(label, number)) {
            context.facts.withdraw(firstInPost);
            firstInPost = -1;
            context.state(FigureId.of(Item.STAFF_IN_POST), count, number);
            return true;
        }
        if (posts.isSum(label, number)) {
            posts.all(count);
            context.state(FigureId.of(Item.STAFF_ESTABLISHMENT), count, number);
            return true;
        }
        moved |= label.event || label.move != null;
        if (isMove(clause, behind)) {
            return false;
        }
        if (label.staff == null && label.staffKind == null && label.isKnown() && label.isNameless()) {
            label = labelBehind(behind);
        }
        if (outside.read(label, number)) {
            return true;
        }
        if (label.subject == Subject.OFFICE && (unitCounted || countsUnit(behind))) {
            // Where units are counted one by one, the office is one of them and not the department.
            context.subjects.turn(Subject.UNIT);
            doubt(label);
            return false;
        }
        boolean foreign = label.strange
                || label.event
                || label.other
                || label.lastYear
                || label.move != null
                || !label.before.isEmpty()
                || label.year != 0 && context.setting.year() != 0 && label.year != context.setting.year();
        if (foreign || label.staff == null && label.staffKind == null) {
            doubt(label);
            if (isUnit(label.before)) {
                unitCounted |= label.subject == null && (label.staff != null || label.staffKind != null);
                context.subjects.turn(Subject.UNIT);
            }
            return false;
        }
        if (context.subjects.isOfOthers() && !label.self && !label.ownYear && onlyStaff(clause.tokens())) {
            doubt(label);
            return false;
        }
        if (label.staffKind != null) {
            listing |= clause.opensList();
            return kind(label, label.staffKind, number, count, inner || listing, includes(clause));
        }
        String both = label.each ? label.staffBefore : null;
        return (both == null || total(label, both, number, count, behind))
                && total(label, label.staff, number, count, behind);
    }

    /** Whether the staff of a unit by its name is told of behind as if it stood beside: 质监站编制30名, not 下属质监站编制30名. */
    private static boolean countsUnit(List<Token> behind) {
        boolean unit = false;
        boolean below = false;
        for (Token token : behind.subList(0, Math.min(behind.size(), FARTHEST))) {
            if (unit && token.isTerm(Term.Kind.STAFF)) {
                return true;
            }
            if (token instanceof Token.Text text) {
                unit = !below && isUnit(text.text());
            } else if (!token.isTerm(Term.Kind.FILLER) && !token.isTerm(Term.Kind.STAFF_KIND)) {
                unit = false;
            }
            below = token.isTerm(Term.Kind.OTHERS);
        }
        return false;
    }

    private static boolean isUnit(String words) {
        boolean named = NamedItems.isForeign(words) || words.endsWith("系统");
        return named && !words.equals("#") && !isOffice(words);
    }

    /** Whether the number, behind 共, is the sum of those in post and of the kinds behind them: 在编干警66人、工勤4人，共70人. */
    private boolean isSumInPost(Label label, Token.Number number) {
        return firstInPost >= 0
                && moreInPost
                && label.total
                && label.isKnown()
                && label.isNameless()
                && label.staff == null
                && label.staffKind == null
                && sumInPost.compareTo(number.value()) == 0;
    }

    /** Whether the offices of a department are counted (内设科室4个), which are no other units. */
    private static boolean isOffice(String words) {
        return words.contains("内设") || words.endsWith("科室") || words.endsWith("股室") || words.endsWith("处室");
    }

    private void doubt(Label label) {
        if (label.staffKind != null) {
            posts.doubt();
        }
    }

    /** Whether the words name no one, so that they tell of the unit that the number before was of: 实有. */
    private static boolean onlyStaff(List<Token> tokens) {
        for (Token token : tokens) {
            boolean staff = token.isTerm(Term.Kind.STAFF) || token.isTerm(Term.Kind.STAFF_KIND);
            if (!staff && !token.isTerm(Term.Kind.FILLER) && !(token instanceof Token.Mark)) {
                return false;
            }
        }
        return true;
    }

    /** Whether 退休 tells beside those who came and went how many retired in the year, and not how many have. */
    private boolean isMove(Clause clause, List<Token> behind) {
        List<Token> tokens = clause.tokens();
        boolean verb = tokens.size() == 1
                && tokens.get(0) instanceof Token.Word word
                && word.term().text().equals("退休");
        if (!verb || stated && !(moved && context.inner)) {
            return false;
        }
        for (Token token : behind) {
            if (moved || token instanceof Token.Number) {
                break;
            }
            moved |= token.isTerm(Term.Kind.EVENT);
        }
        return moved;
    }

    static boolean isStaff(Token.Number number) {
        return number.unit().kind() == Unit.Kind.STAFF
                && number.value().signum() >= 0
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().longValue() < LARGEST;
    }

    private Label labelBehind(List<Token> behind) {
        List<Token> words = new ArrayList<>();
        for (Token token : behind) {
            if (!(token instanceof Token.Word) && !(token instanceof Token.Text) || words.size() > 4) {
                break;
            }
            words.add(token);
        }
        return Label.of(words, context.setting.names());
    }

    private static boolean includes(Clause clause) {
        for (Token token : clause.whole()) {
            if (token instanceof Token.Word word
                    && (word.term().text().equals("含") || word.term().text().equals("包含"))) {
                return true;
            }
        }
        return false;
    }

    private boolean total(
            Label label, @Nullable String staff, Token.Number number, Quantity count, List<Token> behind) {
        String path = staff;
        if (path == null) {
            return false;
        }
        if (path.equals("staff.students")) {
            context.facts.add(new Facts.Staff(
                    Facts.Role.STUDENTS, false, new StaffCount(StaffKind.OTHER, label.staffText, count)));
            return true;
        }
        if (path.equals("staff.survivors")) {
            context.facts.add(new Facts.Staff(
                    Facts.Role.SURVIVORS, false, new StaffCount(StaffKind.OTHER, label.staffText, count)));
            return true;
        }
        boolean withOthers =
                path.equals(Item.STAFF_IN_POST.path()) && !label.staffText.contains("编") && StaffSplit.byPosts(behind);
        if (withOthers) {
            path = Item.STAFF_TOTAL.path();
        } else if (path.equals("staff.total")) {
            path = StaffSplit.byPresence(behind) || Item.STAFF_IN_POST.equals(whole) ? path : Item.STAFF_IN_POST.path();
        }
        if (label.staffText.startsWith("离退休") && StaffSplit.byPresence(behind)) {
            return true;
        }
        Item item = Item.of(path);
        if (posts.holdsKind(item, count, number)) {
            context.facts.add(
                    new Facts.Staff(Facts.Role.IN_POST, false, new StaffCount(posts.last(), label.staffText, count)));
            return true;
        }
        context.state(FigureId.of(item), count, number);
        if (item.equals(Item.STAFF_IN_POST)) {
            firstInPost = context.facts.statements().size() - 1;
            sumInPost = count.value();
            moreInPost = false;
        }
        outside.stated(item);
        stated = true;
        listing = false;
        FundingSource.of(item, number, context.source).ifPresent(context.facts::add);
        if (item.equals(Item.STAFF_ESTABLISHMENT)) {
            posts.all(count);
        }
        boolean holds = item.equals(Item.STAFF_ESTABLISHMENT)
                || item.equals(Item.STAFF_IN_POST)
                || item.equals(Item.STAFF_TOTAL);
        if (holds) {
            whole = item;
        }
        return true;
    }

    private boolean kind(
            Label label, String kindName, Token.Number number, Quantity count, boolean part, boolean included) {
        StaffKind kind = StaffKind.valueOf(kindName);
        boolean outside = kind == StaffKind.CONTRACT || kind == StaffKind.PUBLIC_WELFARE || kind == StaffKind.OTHER;
        boolean named = label.staffText.endsWith("编制") || label.staffText.endsWith("编");
        boolean inPost = label.staff != null || !named;
        Facts.Role role = outside && !(part && whole != null)
                ? Facts.Role.OUTSIDE
                : inPost && !Item.STAFF_ESTABLISHMENT.equals(whole) || inPost && !part
                        ? Facts.Role.IN_POST
                        : Facts.Role.ESTABLISHMENT;
        Facts.Staff staff = new Facts.Staff(role, included, new StaffCount(kind, label.staffText, count));
        context.facts.add(staff);
        if (role == Facts.Role.IN_POST && !part) {
            sumInPost = sumInPost.add(count.value());
            moreInPost = true;
        }
        if (role == Facts.Role.OUTSIDE) {
            FundingSource.of(new Explanation.OfIndicator(label.staffText), number, context.source)
                    .ifPresent(context.facts::add);
        }
        if (role == Facts.Role.ESTABLISHMENT) {
            posts.kind(kind, count, number, part);
        }
        return true;
    }

    void endSentence() {
        firstInPost = -1;
        moved = false;
        stated = false;
        listing = false;
    }

    void endParagraph() {
        posts.endParagraph();
        outside.endParagraph();
        whole = null;
        unitCounted = false;
    }
}
