package io.github.jixiao.document.table;

import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rows above one say of it: below which item it stands, whether rows name projects. */
final class RowContext {

    private final String source;
    private final Survey survey;
    private final boolean projects;
    private final @Nullable Item outer;
    private final NavigableMap<Integer, Item> parents = new TreeMap<>();
    private @Nullable Item parent;
    private boolean carried;
    private int indent;
    private boolean listing;
    private Span place;

    /**
     * Begins below headers.
     *
     * @param survey what the whole table names
     * @param topic the item that the caption names, or null
     * @param projects whether rows that the vocabulary does not know name projects
     */
    RowContext(String source, Survey survey, @Nullable Item topic, boolean projects) {
        this.source = source;
        this.survey = survey;
        this.projects = projects;
        this.outer = Item.PROCUREMENT.equals(topic) ? topic : null;
        this.place = new Span(0, 0);
    }

    Span place() {
        return place;
    }

    /** {@return what a sum of the rows sums, where the rows tell}. */
    @Nullable
    Item sum(Phrase row) {
        return isOfProjects(row) ? Item.EXPENDITURE_PROJECT : survey.sum();
    }

    /** {@return whether a sum is that of the projects, not of a group of them}. */
    boolean isOfProjects(Phrase row) {
        return projects && !(row.name().equals("小计") && survey.grandTotal());
    }

    /** {@return whether no more than one row holds amounts}. */
    boolean isOnly() {
        return survey.rowsOfAmounts() < 2;
    }

    boolean hasCarryOver() {
        return survey.carryOver();
    }

    /** Takes the labels of the next row. */
    void begin(List<Slot> labels, List<Slot> row) {
        for (Slot slot : row) {
            place = slot.piece().isBlank() ? place : slot.piece().span();
        }
        for (Slot slot : labels) {
            Phrase phrase = slot.piece().phrase();
            listing = !phrase.known() && (listing || phrase.ofWhich());
            if (phrase.hasItem() && !slot.carried()) {
                Item item = phrase.item();
                if (item != null) {
                    carried |= item.path().startsWith("carryover");
                    Item before = parent(slot.from());
                    boolean part = Merge.isBelow(before, item)
                            && item.path().startsWith("threepublic")
                            && !item.equals(Item.THREE_PUBLIC_VEHICLES);
                    parents.tailMap(slot.from(), false).clear();
                    indent = indent(slot.piece());
                    if (!part) {
                        parents.put(slot.from(), item);
                    }
                }
            }
        }
    }

    /** {@return the item of the last label above in the column of a label or in front of it}. */
    private @Nullable Item parent(int column) {
        Map.Entry<Integer, Item> entry = parents.floorEntry(column);
        return entry == null ? outer : entry.getValue();
    }

    /** {@return the nearest label in front of a column, or a blank piece}; {@link #item} is then to be asked of it. */
    Piece label(List<Slot> labels, int column) {
        Piece found = Piece.blank(source, place.start());
        parent = outer;
        for (Slot slot : labels) {
            if (slot.from() < column) {
                found = slot.piece();
                parent = parent(slot.from());
            }
        }
        return found;
    }

    /** {@return the item that a row is, or null where it names none}. */
    @Nullable
    Item item(Piece label) {
        Phrase phrase = label.phrase();
        if (phrase.known() && phrase.item() != null) {
            return named(phrase);
        }
        if (isFund(phrase)) {
            return isOfCarryOver() ? parent : survey.revenueParts() && !carried ? Item.REVENUE : null;
        }
        boolean below =
                Item.EXPENDITURE_PROJECT.equals(parent) && (phrase.numbered() || listing || indent(label) > indent);
        boolean free = !phrase.known() && phrase.role() == Role.NONE;
        if (free && (below || projects) && !label.isBlank()) {
            String name = ProjectNames.inCell(
                    source.substring(label.span().start(), label.span().end()));
            return name.isEmpty() || name.contains("小计") || name.contains("合计") ? null : Item.project(name);
        }
        return null;
    }

    /** {@return the number of blanks in front of a label}. */
    private int indent(Piece label) {
        int from = label.span().start();
        while (from > 0 && source.charAt(from - 1) != '\n' && CellNumber.isBlank(source.charAt(from - 1))) {
            from--;
        }
        return label.span().start() - from;
    }

    /** {@return whether a row names a fund alone, whose revenue and expenditure stand in its columns}. */
    boolean isOfFund(Phrase phrase) {
        return isFund(phrase) && !carried && !isOfCarryOver();
    }

    private static boolean isFund(Phrase phrase) {
        return phrase.known()
                && phrase.item() == null
                && phrase.scope() != null
                && phrase.role() == Role.NONE
                && !phrase.sheet();
    }

    private boolean isOfCarryOver() {
        return parent != null && parent.path().startsWith("carryover");
    }

    private @Nullable Item named(Phrase phrase) {
        Item item = phrase.item();
        if (phrase.part()) {
            return Merge.isBelow(parent, item)
                            || item != null && item.path().startsWith("procurement") && Item.PROCUREMENT.equals(parent)
                    ? item
                    : null;
        }
        if (phrase.weak()) {
            return phrase.scope() != null || phrase.total() ? item : null;
        }
        if (Item.REVENUE_GRANT.equals(item)) {
            return survey.revenueParts() ? item : null;
        }
        return item;
    }
}
