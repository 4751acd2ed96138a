package io.github.jixiao.cli;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.print.TextTable;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figures of a report as a tree: scopes, below them items and their parts, with a column for each stage and year. A
 * figure that is stated with different values shows them all.
 */
final class BudgetTree {

    private static final String DIFFERENT = " ≠ ";

    private final Words words;
    private final FigureLabels names;
    private final PerformanceReport report;
    private final Figures figures;

    /** A column: a stage of a year; year 0 is the report's own. */
    private record Column(int year, Stage stage) implements Comparable<Column> {

        static Column of(FigureId id) {
            return new Column(id.year().orElse(0), id.stage().orElseThrow());
        }

        @Override
        public int compareTo(Column other) {
            return Comparator.comparingInt(Column::year)
                    .thenComparing(Column::stage)
                    .compare(this, other);
        }
    }

    BudgetTree(Words words, PerformanceReport report) {
        this.words = words;
        this.names = new FigureLabels(words);
        this.report = report;
        this.figures = Figures.of(report);
    }

    /** {@return the lines of the tree; none where the report states no figure and discloses no fund} */
    List<String> lines() {
        List<String> lines = new ArrayList<>(money());
        others().ifPresent(lines::addAll);
        return lines;
    }

    private List<String> money() {
        Map<Scope, ItemNode> trees = new EnumMap<>(Scope.class);
        TreeSet<Column> columns = new TreeSet<>();
        Map<MoneyUnit, Integer> units = new EnumMap<>(MoneyUnit.class);
        for (Figure figure : figures.all()) {
            figure.id().scope().ifPresent(scope -> {
                trees.computeIfAbsent(scope, any -> ItemNode.root())
                        .descend(figure.id().item());
                columns.add(Column.of(figure.id()));
                if (figure.value() instanceof Amount amount) {
                    units.merge(amount.unit(), 1, Integer::sum);
                }
            });
        }
        Optional<MoneyUnit> unit =
                units.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        TextTable table = new TextTable(columns.stream().map(this::head).toList());
        boolean empty = true;
        for (Scope scope : Scope.values()) {
            ItemNode tree = trees.get(scope);
            Optional<String> disclosure = tree == null ? disclosure(scope) : Optional.empty();
            if (tree != null || disclosure.isPresent()) {
                empty = false;
                String status = disclosure
                        .map(text -> words.of("tree.disclosed", names.of(scope), text))
                        .orElseGet(() -> names.of(scope));
                table.add(status, List.of());
                if (tree != null) {
                    tree.print("", (label, item) -> table.add(label, cells(scope, item, columns, unit)), names);
                }
            }
        }
        return empty
                ? List.of()
                : table.lines(unit.map(common -> words.of("tree.unit", common.symbol()))
                        .orElse(""));
    }

    private Optional<String> disclosure(Scope scope) {
        Optional<Disclosure<?>> disclosure =
                report.getBudget().disclosure(scope).map(each -> each);
        if (disclosure.isEmpty()) {
            return Scope.fourBudgets().contains(scope) ? Optional.of(words.of("disclosure.missing")) : Optional.empty();
        }
        if (disclosure.get().isDeclaredNone()) {
            return Optional.of(words.of("disclosure.none"));
        }
        return disclosure.get().isBlank() ? Optional.of(words.of("disclosure.blank")) : Optional.empty();
    }

    private String head(Column column) {
        String stage = names.of(column.stage());
        return column.year() == 0 ? stage : column.year() + " " + stage;
    }

    private List<String> cells(Scope scope, Item item, TreeSet<Column> columns, Optional<MoneyUnit> unit) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            FigureId id = FigureId.of(scope, item, column.stage());
            cells.add(values(column.year() == 0 ? id : id.atYear(column.year()), unit.map(MoneyUnit::symbol)));
        }
        return cells;
    }

    private Optional<List<String>> others() {
        Map<Item, FigureId> ids = new LinkedHashMap<>();
        figures.ids().stream().filter(id -> id.scope().isEmpty()).forEach(id -> ids.putIfAbsent(id.item(), id));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        ItemNode tree = ItemNode.root();
        ids.keySet().forEach(tree::descend);
        TextTable table = new TextTable(List.of(""));
        tree.printFlat(
                (label, item) -> table.add(
                        label, ids.containsKey(item) ? List.of(values(ids.get(item), Optional.empty())) : List.of()),
                names);
        List<String> lines = table.lines("");
        return Optional.of(lines.subList(1, lines.size()));
    }

    private String values(FigureId id, Optional<String> unit) {
        List<Measure> distinct = new ArrayList<>(1);
        for (Figure mention : figures.mentions(id)) {
            if (distinct.stream().noneMatch(mention.value()::sameValueAs)) {
                distinct.add(mention.value());
            }
        }
        return String.join(
                DIFFERENT, distinct.stream().map(value -> value(value, unit)).toList());
    }

    private static String value(Measure value, Optional<String> unit) {
        String text = value.toString();
        return unit.filter(common -> value.unitSymbol().equals(common))
                .map(common -> text.substring(0, text.length() - common.length()))
                .orElse(text);
    }
}
