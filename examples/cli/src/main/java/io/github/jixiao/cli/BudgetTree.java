package io.github.jixiao.cli;

import io.github.jixiao.budget.FundStatement;
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
            return year != other.year ? Integer.compare(year, other.year) : stage.compareTo(other.stage);
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
        lines.addAll(others());
        return lines;
    }

    private List<String> money() {
        Map<Scope, ItemNode> trees = new EnumMap<>(Scope.class);
        TreeSet<Column> columns = new TreeSet<>();
        Map<MoneyUnit, Integer> units = new EnumMap<>(MoneyUnit.class);
        for (Figure figure : figures.all()) {
            FigureId id = figure.id();
            if (id.scope().isPresent()) {
                trees.computeIfAbsent(id.scope().get(), any -> ItemNode.root()).descend(id.item());
                columns.add(Column.of(id));
                if (figure.value() instanceof Amount amount) {
                    units.merge(amount.unit(), 1, Integer::sum);
                }
            }
        }
        Optional<MoneyUnit> unit = commonest(units);
        List<String> heads = new ArrayList<>(columns.size());
        for (Column column : columns) {
            heads.add(head(column));
        }
        TextTable table = new TextTable(heads);
        boolean empty = true;
        for (Scope scope : Scope.values()) {
            ItemNode tree = trees.get(scope);
            Optional<String> disclosure = tree == null ? disclosure(scope) : Optional.empty();
            if (tree != null || disclosure.isPresent()) {
                empty = false;
                String name = names.of(scope);
                table.add(
                        disclosure.isPresent() ? words.of("tree.disclosed", name, disclosure.get()) : name, List.of());
                if (tree != null) {
                    tree.print("", (label, item) -> table.add(label, cells(scope, item, columns, unit)), names);
                }
            }
        }
        if (empty) {
            return List.of();
        }
        return table.lines(unit.isPresent() ? words.of("tree.unit", unit.get().symbol()) : "");
    }

    /** {@return the unit of most amounts, the first of those} */
    private static Optional<MoneyUnit> commonest(Map<MoneyUnit, Integer> units) {
        MoneyUnit commonest = null;
        for (Map.Entry<MoneyUnit, Integer> each : units.entrySet()) {
            if (commonest == null || each.getValue() > units.get(commonest)) {
                commonest = each.getKey();
            }
        }
        return Optional.ofNullable(commonest);
    }

    private Optional<String> disclosure(Scope scope) {
        Optional<Disclosure<FundStatement>> disclosure = report.getBudget().disclosure(scope);
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
        String symbol = unit.isPresent() ? unit.get().symbol() : "";
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            FigureId id = FigureId.of(scope, item, column.stage());
            cells.add(values(column.year() == 0 ? id : id.atYear(column.year()), symbol));
        }
        return cells;
    }

    private List<String> others() {
        Map<Item, FigureId> ids = new LinkedHashMap<>();
        ItemNode tree = ItemNode.root();
        for (FigureId id : figures.ids()) {
            if (id.scope().isEmpty() && ids.putIfAbsent(id.item(), id) == null) {
                tree.descend(id.item());
            }
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(List.of(""));
        tree.printFlat(
                (label, item) ->
                        table.add(label, ids.containsKey(item) ? List.of(values(ids.get(item), "")) : List.of()),
                names);
        List<String> lines = table.lines("");
        return lines.subList(1, lines.size());
    }

    /** {@return the values of a figure, without {@code unit} where that is theirs} */
    private String values(FigureId id, String unit) {
        List<Measure> distinct = new ArrayList<>(1);
        List<String> texts = new ArrayList<>(1);
        for (Figure mention : figures.mentions(id)) {
            Measure value = mention.value();
            if (!holds(distinct, value)) {
                distinct.add(value);
                texts.add(value(value, unit));
            }
        }
        return String.join(DIFFERENT, texts);
    }

    private static boolean holds(List<Measure> values, Measure value) {
        for (Measure each : values) {
            if (value.sameValueAs(each)) {
                return true;
            }
        }
        return false;
    }

    private static String value(Measure value, String unit) {
        String text = value.toString();
        return value.unitSymbol().equals(unit) ? text.substring(0, text.length() - unit.length()) : text;
    }
}
