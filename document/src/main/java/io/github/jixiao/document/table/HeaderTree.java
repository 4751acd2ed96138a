package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers in several rows whose merged cells are lost. Which header stands below which is told by what they mean: the
 * kinds of an item below the item, the items below a stage, anything below 其中.
 */
final class HeaderTree {

    private final List<HeaderNode> roots;
    private final int depth;

    private HeaderTree(List<HeaderNode> roots, int depth) {
        this.roots = roots;
        this.depth = depth;
    }

    /** {@return the headers of {@code rows}, the uppermost first, or null where one of them has no place} */
    static @Nullable Header of(String source, List<List<Piece>> rows) {
        List<HeaderNode> roots = HeaderNode.of(rows.get(0));
        List<HeaderNode> above = roots;
        for (List<Piece> row : rows.subList(1, rows.size())) {
            List<HeaderNode> next = HeaderNode.of(row);
            boolean lone = row.size() == 1 && above.stream().noneMatch(node -> isOfWhich(node.phrase()));
            boolean apart = !lone && isApart(above) && !isMixed(above);
            if (!apart
                    || !halve(above, next) && !assign(above, next)
                    || above.stream().anyMatch(HeaderTree::hasTwoSums)) {
                return null;
            }
            above = next;
        }
        HeaderTree tree = new HeaderTree(roots, rows.size());
        List<Piece> leaves = tree.leaves();
        boolean whole = leaves.stream().allMatch(leaf -> leaf.phrase().isHeaderWord());
        return whole ? tree.header(source, leaves) : null;
    }

    /** {@return whether a piece may stand in a row of such headers}. */
    static boolean isHeader(Piece piece) {
        Phrase phrase = piece.phrase();
        boolean caption = (phrase.role() == Role.NONE || phrase.role() == Role.IGNORED)
                && phrase.name().endsWith("情况");
        return piece.isText() && (phrase.isHeaderWord() && !caption || isOfWhich(phrase));
    }

    /** {@return whether a header is nothing but 其中}. */
    static boolean isOfWhich(Phrase phrase) {
        return phrase.ofWhich() && phrase.name().isEmpty();
    }

    /** Gives every header of a row an equal or a labelled share of the next row; {@return whether that is how they stand}. */
    private static boolean halve(List<HeaderNode> above, List<HeaderNode> next) {
        int count = above.size();
        if (count < 2 || next.size() <= count || above.stream().anyMatch(node -> isOfWhich(node.phrase()))) {
            return false;
        }
        int period = next.size() / count;
        boolean equal = next.size() % count == 0 && period > 1;
        for (int i = period; equal && i < next.size(); i++) {
            equal = next.get(i)
                    .phrase()
                    .name()
                    .equals(next.get(i - period).phrase().name());
        }
        List<Integer> starts = equal ? multiples(count, period) : starts(next);
        if (starts.size() < count
                || starts.get(0) != 0
                || !equal && !above.stream().allMatch(HeaderTree::isHalf)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int to = i + 1 < count ? starts.get(i + 1) : next.size();
            above.get(i).below().addAll(next.subList(starts.get(i), to));
        }
        return true;
    }

    private static List<Integer> multiples(int count, int period) {
        List<Integer> starts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            starts.add(i * period);
        }
        return starts;
    }

    /** {@return where labels or codes in front of labels begin}. */
    private static List<Integer> starts(List<HeaderNode> row) {
        List<Integer> starts = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i < row.size(); i++) {
            Role role = row.get(i).phrase().role();
            boolean label = role == Role.LABEL || role == Role.PROJECT_NAME;
            boolean coded = role == Role.CODE
                    && i + 1 < row.size()
                    && row.get(i + 1).phrase().role() == Role.LABEL;
            if (coded || label && !code) {
                starts.add(i);
            }
            code = coded;
        }
        return starts;
    }

    private static boolean isHalf(HeaderNode node) {
        return node.phrase().known()
                && node.phrase().item() != null
                && node.phrase().role() == Role.NONE;
    }

    /** Puts every header of a row below the first one above that takes it, in order; {@return whether all have a place}. */
    private static boolean assign(List<HeaderNode> above, List<HeaderNode> next) {
        int at = -1;
        for (int i = 0; i < next.size(); i++) {
            HeaderNode node = next.get(i);
            boolean sum = node.phrase().isSum() && i + 1 < next.size();
            int to = claimed(above, sum ? next.get(i + 1) : node, sum ? at + 1 : at);
            if (to < 0) {
                return false;
            }
            above.get(to).below().add(node);
            at = to;
        }
        return true;
    }

    private static int claimed(List<HeaderNode> above, HeaderNode node, int at) {
        int nearest = nearest(above, node, at);
        if (nearest >= 0) {
            return nearest;
        }
        for (int i = Math.max(0, at); i < above.size(); i++) {
            HeaderNode upper = above.get(i);
            if (!takes(above, i, node)) {
                continue;
            }
            int later = isOfWhich(upper.phrase()) ? named(above, i + 1, node) : i;
            return later < 0 ? i : later;
        }
        return -1;
    }

    /** {@return the header of the narrowest item that {@code node} is a part of, or -1}. */
    private static int nearest(List<HeaderNode> above, HeaderNode node, int at) {
        int found = -1;
        int longest = 0;
        for (int i = Math.max(0, at); i < above.size(); i++) {
            Item whole = above.get(i).phrase().item();
            boolean narrower = whole != null
                    && Merge.isBelow(whole, node.phrase().item())
                    && takes(above, i, node)
                    && whole.path().length() > longest;
            if (isOfWhich(above.get(i).phrase())) {
                return -1;
            }
            found = narrower ? i : found;
            longest = narrower ? whole.path().length() : longest;
        }
        return found;
    }

    /** {@return the header behind 其中 that is itself the whole of {@code node}, or -1}. */
    private static int named(List<HeaderNode> above, int from, HeaderNode node) {
        for (int i = from; i < above.size(); i++) {
            if (!isOfWhich(above.get(i).phrase()) && takes(above, i, node)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean takes(List<HeaderNode> above, int i, HeaderNode lower) {
        Phrase whole = above.get(i).phrase();
        Phrase part = lower.phrase();
        if (isOfWhich(whole)) {
            return i > 0 && isPart(above.get(i - 1).phrase(), part);
        }
        boolean apart = i + 1 < above.size() && isOfWhich(above.get(i + 1).phrase());
        if (apart || !whole.known()) {
            return false;
        }
        if (whole.role() == Role.LABEL || whole.role() == Role.CODE) {
            boolean money = whole.unit() != null && part.stage() != null;
            return money || part.role() == Role.CODE || whole.role() == Role.LABEL && part.role() == Role.LABEL;
        }
        if (whole.role() != Role.NONE && whole.role() != Role.AMOUNT && whole.role() != Role.IGNORED) {
            return false;
        }
        boolean below = Merge.isBelow(whole.item(), part.item());
        boolean kind = part.name().length() > whole.name().length()
                && whole.name().length() > 1
                && part.name().endsWith(whole.name());
        boolean plain = whole.item() == null && (whole.stage() != null || whole.role() == Role.AMOUNT);
        boolean spread = plain && (part.item() != null || part.scope() != null || part.isSum());
        boolean staged = whole.item() != null && part.stage() != null && part.item() == null;
        return below || kind || spread || staged || part.isSum() && whole.item() != null;
    }

    /** {@return whether a header can stand below 其中 behind its whole}; revenue is also split by whose money it is. */
    private static boolean isPart(Phrase whole, Phrase part) {
        Item item = whole.item();
        if (item == null || !item.path().startsWith("revenue")) {
            return isOfWhich(part) || Merge.isBelow(item, part.item());
        }
        boolean source = part.item() == null && (part.scope() != null || part.role() == Role.IGNORED);
        boolean brought = part.item() != null && part.item().path().startsWith("carryover");
        return source || brought || Merge.isBelow(item, part.item());
    }

    private static boolean hasTwoSums(HeaderNode whole) {
        return whole.below().stream().filter(node -> node.phrase().isSum()).count() > 1;
    }

    /** {@return whether no header stands behind 其中 that would have to stand below it}. */
    private static boolean isApart(List<HeaderNode> row) {
        for (int i = 1; i < row.size(); i++) {
            for (int k = i + 1; isOfWhich(row.get(i).phrase()) && k < row.size(); k++) {
                Phrase whole = row.get(i - 1).phrase();
                if (isPart(whole, row.get(k).phrase()) && !isOfWhich(row.get(k).phrase())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@return whether a row names stages alone beside sums or items of no stage, which then would be of none} */
    private static boolean isMixed(List<HeaderNode> row) {
        boolean staged = row.stream().anyMatch(node -> isStage(node.phrase()));
        return staged
                && row.stream()
                        .map(HeaderNode::phrase)
                        .anyMatch(phrase -> phrase.role() == Role.NONE
                                && phrase.stage() == null
                                && (phrase.item() != null || phrase.total()));
    }

    private static boolean isStage(Phrase phrase) {
        return phrase.stage() != null && phrase.item() == null && phrase.role() == Role.NONE;
    }

    /** {@return the lowest headers, each with what those above it say}. */
    private List<Piece> leaves() {
        List<Piece> leaves = new ArrayList<>();
        for (HeaderNode root : roots) {
            gather(root, root.phrase(), leaves);
        }
        return leaves;
    }

    private static void gather(HeaderNode node, Phrase said, List<Piece> leaves) {
        if (node.below().isEmpty()) {
            leaves.add(new Piece(node.piece().span(), node.piece().number(), said));
        }
        for (HeaderNode below : node.below()) {
            gather(below, Merge.below(said, below.phrase()), leaves);
        }
    }

    private Header header(String source, List<Piece> leaves) {
        List<List<Grid.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            rows.add(new ArrayList<>());
        }
        List<Piece> columns = new ArrayList<>();
        if (!Header.isLabels(leaves.get(0).phrase())) {
            Piece blank = Piece.blank(source, roots.get(0).piece().span().start());
            columns.add(blank);
            rows.get(0).add(new Grid.Cell(blank.span(), depth, 1));
        }
        columns.addAll(leaves);
        roots.forEach(root -> lay(root, 0, rows));
        return new Header(List.copyOf(rows), List.copyOf(columns));
    }

    private void lay(HeaderNode node, int row, List<List<Grid.Cell>> rows) {
        int height = node.below().isEmpty() ? depth - row : 1;
        rows.get(row).add(new Grid.Cell(node.piece().span(), height, node.leaves()));
        node.below().forEach(below -> lay(below, row + 1, rows));
    }
}
