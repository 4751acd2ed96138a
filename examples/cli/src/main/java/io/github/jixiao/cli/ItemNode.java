package io.github.jixiao.cli;

import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An item in a tree of items, with its parts in the order in which reports list them. */
final class ItemNode {

    /** The order of items that are not named; what is not in it comes behind, in the order of the report. */
    private static final List<String> ORDER = List.of(
            "revenue",
            "revenue.total",
            "expenditure",
            "expenditure.basic",
            "expenditure.basic.personnel",
            "expenditure.basic.operating",
            "expenditure.project",
            "expenditure.total",
            "carryover",
            "carryover.opening",
            "carryover.closing",
            "surplus",
            "threepublic",
            "threepublic.abroad",
            "threepublic.vehicles",
            "threepublic.vehicles.purchase",
            "threepublic.vehicles.operation",
            "threepublic.reception",
            "runningcost",
            "procurement",
            "staff",
            "rate",
            "score");

    private final Map<Item, ItemNode> parts = new LinkedHashMap<>();

    private ItemNode() {}

    /** {@return an empty tree} */
    static ItemNode root() {
        return new ItemNode();
    }

    /** {@return the node of {@code item}, put below that of the item above it} */
    ItemNode descend(Item item) {
        Optional<Item> parent = above(item);
        ItemNode above = parent.isPresent() ? descend(parent.get()) : this;
        return above.parts.computeIfAbsent(item, any -> new ItemNode());
    }

    /** Passes every item below with its label, drawn as a tree. */
    void print(String indent, BiConsumer<String, Item> lines, FigureLabels names) {
        List<Map.Entry<Item, ItemNode>> ordered = ordered();
        for (int i = 0; i < ordered.size(); i++) {
            Item item = ordered.get(i).getKey();
            boolean last = i == ordered.size() - 1;
            lines.accept(indent + (last ? "└─ " : "├─ ") + names.of(item), item);
            ordered.get(i).getValue().print(indent + (last ? "   " : "│  "), lines, names);
        }
    }

    /** Passes every item below with its label, the topmost ones without a stroke. */
    void printFlat(BiConsumer<String, Item> lines, FigureLabels names) {
        for (Map.Entry<Item, ItemNode> entry : ordered()) {
            lines.accept(names.of(entry.getKey()), entry.getKey());
            entry.getValue().print("", lines, names);
        }
    }

    /** A grand total is no part of the total of the year, though its path says so. */
    private static Optional<Item> above(Item item) {
        return item.equals(Item.REVENUE_TOTAL) || item.equals(Item.EXPENDITURE_TOTAL)
                ? Optional.empty()
                : item.parent();
    }

    private List<Map.Entry<Item, ItemNode>> ordered() {
        List<Map.Entry<Item, ItemNode>> ordered = new ArrayList<>(parts.entrySet());
        ordered.sort((a, b) -> Integer.compare(rank(a.getKey()), rank(b.getKey())));
        return ordered;
    }

    private static int rank(Item item) {
        int rank = item.name().isEmpty() ? ORDER.indexOf(item.path()) : -1;
        return rank < 0 ? ORDER.size() : rank;
    }
}
