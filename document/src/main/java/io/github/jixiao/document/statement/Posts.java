package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The posts that a paragraph names, all and by kind, and whether those in post hold all of them or those of one kind. */
final class Posts {

    private final Context context;
    private final List<Told> kinds = new ArrayList<>();
    private final List<Told> holders = new ArrayList<>();
    private @Nullable BigDecimal all;
    private boolean doubtful;
    private int newKinds;
    private int kindsSince;
    private @Nullable Quantity onlyKind;
    private StaffKind last = StaffKind.OTHER;

    private record Told(Quantity count, Token.Number number) {}

    Posts(Context context) {
        this.context = context;
    }

    /** Takes the number of all posts. */
    void all(Quantity count) {
        all = count.value();
    }

    /** Notes that a number of a kind was not read, so that the only other kind is not all. */
    void doubt() {
        doubtful = true;
    }

    /** {@return the kind named last} */
    StaffKind last() {
        return last;
    }

    /**
     * Takes the posts of a kind.
     *
     * @param part whether they are a part of a number that was stated
     */
    void kind(StaffKind kind, Quantity count, Token.Number number, boolean part) {
        if (!context.inner) {
            BigDecimal whole = all;
            onlyKind = kindsSince == 0 && (whole == null || count.value().compareTo(whole) != 0) ? count : null;
            kindsSince++;
            last = kind;
        }
        if (!part) {
            kinds.add(new Told(count, number));
            newKinds++;
            last = kind;
        }
    }

    /** {@return whether the number, behind 共, is the sum of the kinds in front} */
    boolean isSum(Label label, Token.Number number) {
        if (!label.total || !label.isKnown() || all != null || kinds.size() < 2) {
            return false;
        }
        BigDecimal sum = kinds.stream().map(kind -> kind.count.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(number.value()) == 0;
    }

    /** {@return whether those in post hold the posts of the kind named last: 行政编制22名，实有21人} */
    boolean holdsKind(Item item, Quantity count, Token.Number number) {
        boolean inPost = item.equals(Item.STAFF_IN_POST);
        boolean holding = inPost || item.equals(Item.STAFF_TOTAL);
        Quantity posts = onlyKind;
        onlyKind = null;
        kindsSince = holding ? 0 : kindsSince;
        if (holding && all != null && posts != null && count.value().compareTo(posts.value()) <= 0) {
            return true;
        }
        boolean ofKind = inPost && newKinds == 1 && all == null;
        newKinds = inPost ? 0 : newKinds;
        if (ofKind) {
            holders.add(new Told(count, number));
        }
        return ofKind;
    }

    /** A kind of posts beside which no total is stated is the total, where it is the only one. */
    void endParagraph() {
        if (all == null && !doubtful && kinds.size() == 1) {
            context.group = -1;
            state(Item.STAFF_ESTABLISHMENT, kinds.get(0));
            holders.forEach(each -> state(Item.STAFF_IN_POST, each));
        }
        kinds.clear();
        holders.clear();
        all = null;
        doubtful = false;
        newKinds = 0;
        kindsSince = 0;
        onlyKind = null;
    }

    private void state(Item item, Told told) {
        context.state(FigureId.of(item), told.count, told.number);
    }
}
