package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a number of persons or posts states of the staff. */
final class StaffReader {

    private static final int LARGEST = 1_000_000;
    private static final int FARTHEST = 200;
    private static final int LONGEST_JOB = 8;
    private static final Set<String> OUTSIDE =
            Set.of(Item.STAFF_TEMPORARY.path(), Item.STAFF_DISPATCHED.path(), Item.STAFF_NON_FIXED_TERM.path());

    private final Context context;
    private @Nullable Item whole;
    private boolean establishment;

    /** Whether a number of a kind was not read, so that the only other kind is not all. */
    private boolean doubtful;

    private boolean moved;
    private boolean stated;
    private boolean listing;
    private final List<Orphan> orphans = new ArrayList<>();
    private final List<Orphan> holders = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final Set<Item> told = new HashSet<>();
    private int kinds;
    private int kindsSince;
    private BigDecimal postsOfAll = BigDecimal.ZERO;

    /** The posts of the only kind named since those in post were last told. */
    private @Nullable Quantity postsOfKind;

    private StaffKind lastKind = StaffKind.OTHER;

    private record Job(Item item, Quantity count, Token.Number number) {}

    private record Orphan(Quantity count, Token.Number number) {}

    StaffReader(Context context) {
        this.context = context;
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
        if (isSumOfKinds(label, number)) {
            establishment = true;
            context.state(
                    FigureId.of(Item.STAFF_ESTABLISHMENT),
                    new Quantity(number.value(), number.unit().symbol(), number.bound()),
                    number);
            return true;
        }
        moved |= label.event || label.move != null;
        if (isMove(clause, behind)) {
            return false;
        }
        if (label.staff == null && label.staffKind == null && label.isKnown() && label.isNameless()) {
            label = labelBehind(behind);
        }
        if (isByJob(label)) {
            jobs.add(new Job(
                    Item.of(label.staff),
                    new Quantity(number.value(), number.unit().symbol(), number.bound()),
                    number));
            return true;
        }
        boolean foreign = label.strange
                || label.event
                || label.other
                || label.lastYear
                || label.move != null
                || !label.before.isEmpty()
                || label.year != 0 && context.setting.year() != 0 && label.year != context.setting.year();
        if (foreign || label.staff == null && label.staffKind == null) {
            doubtful |= label.staffKind != null;
            if (NamedItems.isForeign(label.before) && !label.before.equals("#")) {
                context.subjects.turn(Subject.UNIT);
            }
            return false;
        }
        if (context.subjects.isOfOthers() && !label.self && !label.ownYear && onlyStaff(clause.tokens())) {
            doubtful |= label.staffKind != null;
            return false;
        }
        Quantity count = new Quantity(number.value(), number.unit().symbol(), number.bound());
        if (label.staffKind != null) {
            listing |= clause.opensList();
            return kind(label, label.staffKind, number, count, inner || listing, includes(clause));
        }
        String both = label.each ? label.staffBefore : null;
        return (both == null || total(label, both, number, count, behind))
                && total(label, label.staff, number, count, behind);
    }

    /** Whether 共 sums the kinds of posts in front. */
    private boolean isSumOfKinds(Label label, Token.Number number) {
        if (!label.total || !label.isKnown() || establishment || orphans.size() < 2) {
            return false;
        }
        BigDecimal sum = orphans.stream().map(orphan -> orphan.count.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(number.value()) == 0;
    }

    /** Whether those outside the establishment are told by what they do: 劳务派遣辅警, 临聘司机. */
    private static boolean isByJob(Label label) {
        boolean outside = label.staff != null && OUTSIDE.contains(label.staff);
        boolean job = label.staffKind == null
                ? label.strange && label.lastText.length() <= LONGEST_JOB
                : label.staffKind.equals(StaffKind.OTHER.name());
        return outside
                && job
                && label.before.isEmpty()
                && !label.event
                && !label.other
                && !label.lastYear
                && label.move == null
                && label.year == 0;
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
                path.equals(Item.STAFF_IN_POST.path()) && !label.staffText.contains("编") && splitsByPosts(behind);
        if (withOthers) {
            path = Item.STAFF_TOTAL.path();
        } else if (path.equals("staff.total")) {
            path = splits(behind) || Item.STAFF_IN_POST.equals(whole) ? path : Item.STAFF_IN_POST.path();
        }
        if (label.staffText.startsWith("离退休") && splits(behind)) {
            return true;
        }
        Item item = Item.of(path);
        boolean holding = item.equals(Item.STAFF_IN_POST) || item.equals(Item.STAFF_TOTAL);
        Quantity posts = holding && establishment ? postsOfKind : null;
        postsOfKind = null;
        kindsSince = holding ? 0 : kindsSince;
        if (posts != null && count.value().compareTo(posts.value()) <= 0) {
            // behind the total 其中：行政编制15人，实有14人
            context.facts.add(
                    new Facts.Staff(Facts.Role.IN_POST, false, new StaffCount(lastKind, label.staffText, count)));
            return true;
        }
        if (item.equals(Item.STAFF_IN_POST)) {
            // 行政编制22名，实有21人: those in post of the only kind named since the last of them
            boolean ofKind = kinds == 1 && !establishment;
            kinds = 0;
            if (ofKind) {
                holders.add(new Orphan(count, number));
                context.facts.add(
                        new Facts.Staff(Facts.Role.IN_POST, false, new StaffCount(lastKind, label.staffText, count)));
                return true;
            }
        }
        context.state(FigureId.of(item), count, number);
        told.add(item);
        stated = true;
        listing = false;
        FundingSource.of(item, number, context.source).ifPresent(context.facts::add);
        if (item.equals(Item.STAFF_ESTABLISHMENT)) {
            establishment = true;
            postsOfAll = count.value();
        }
        boolean holds = item.equals(Item.STAFF_ESTABLISHMENT)
                || item.equals(Item.STAFF_IN_POST)
                || item.equals(Item.STAFF_TOTAL);
        if (holds) {
            whole = item;
        }
        return true;
    }

    /** Whether what follows splits a number by those in post and those retired. */
    private static boolean splits(List<Token> behind) {
        boolean list = false;
        boolean inBrackets = false;
        for (int i = 0; i < Math.min(behind.size(), FARTHEST); i++) {
            Token token = behind.get(i);
            boolean closed = inBrackets && token.isMark(')');
            boolean ends = token.isMark('。') && !Sentences.beginsWithOfWhich(behind, i + 1);
            if (ends || token.isMark(';') && !list || closed) {
                return false;
            }
            inBrackets |= token.isMark('(');
            list |= token.isTerm(Term.Kind.OF_WHICH) || token.isMark(':');
            if (list && token instanceof Token.Word word && word.isTerm(Term.Kind.STAFF)) {
                String value = word.term().value();
                return value.equals("staff.inpost") || value.equals("staff.retired") || value.equals("staff.separated");
            }
        }
        return false;
    }

    /** Whether brackets behind tell how many of them are within the establishment: 486人（其中在编298人）. */
    private static boolean splitsByPosts(List<Token> behind) {
        if (behind.isEmpty() || !behind.get(0).isMark('(')) {
            return false;
        }
        for (Token token : behind.subList(1, Math.min(behind.size(), FARTHEST))) {
            if (token.isMark(')') || token instanceof Token.Number) {
                return false;
            }
            if (token instanceof Token.Word word && word.term().value().equals(Item.STAFF_IN_POST.path())) {
                return word.term().text().contains("编");
            }
        }
        return false;
    }

    private boolean kind(
            Label label, String kindName, Token.Number number, Quantity count, boolean part, boolean included) {
        StaffKind kind = StaffKind.valueOf(kindName);
        boolean outside = kind == StaffKind.CONTRACT || kind == StaffKind.PUBLIC_WELFARE || kind == StaffKind.OTHER;
        boolean posts = label.staffText.endsWith("编制") || label.staffText.endsWith("编");
        boolean inPost = label.staff != null || !posts;
        Facts.Role role = outside && !(part && whole != null)
                ? Facts.Role.OUTSIDE
                : inPost && !Item.STAFF_ESTABLISHMENT.equals(whole) || inPost && !part
                        ? Facts.Role.IN_POST
                        : Facts.Role.ESTABLISHMENT;
        Facts.Staff staff = new Facts.Staff(role, included, new StaffCount(kind, label.staffText, count));
        context.facts.add(staff);
        if (role == Facts.Role.ESTABLISHMENT && !context.inner) {
            postsOfKind = kindsSince == 0 && count.value().compareTo(postsOfAll) != 0 ? count : null;
            kindsSince++;
            lastKind = kind;
        }
        if (role == Facts.Role.ESTABLISHMENT && !part) {
            orphans.add(new Orphan(count, number));
            kinds++;
            lastKind = kind;
        }
        return true;
    }

    private void state(Item item, Orphan orphan) {
        context.state(FigureId.of(item), orphan.count, orphan.number);
    }

    void endSentence() {
        moved = false;
        stated = false;
        listing = false;
    }

    /** A kind of posts beside which no total is stated is the total, where it is the only one. */
    void endParagraph() {
        if (!establishment && !doubtful && orphans.size() == 1) {
            context.group = -1;
            state(Item.STAFF_ESTABLISHMENT, orphans.get(0));
            holders.forEach(each -> state(Item.STAFF_IN_POST, each));
        }
        for (Job job : jobs) {
            // More than one of a kind are parts of a total that is not stated.
            if (told.add(job.item)
                    && jobs.stream()
                                    .filter(other -> other.item.equals(job.item))
                                    .count()
                            == 1) {
                state(job.item, new Orphan(job.count, job.number));
            }
        }
        jobs.clear();
        told.clear();
        doubtful = false;
        postsOfKind = null;
        kindsSince = 0;
        postsOfAll = BigDecimal.ZERO;
        orphans.clear();
        holders.clear();
        kinds = 0;
        establishment = false;
        whole = null;
    }
}
