package io.github.jixiao.report;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Measure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The figures of a report: those in its tree with their pointers, joined with the mentions of its document. */
final class FigureTree {

    private final Consumer<Figure> figures;

    private FigureTree(Consumer<Figure> figures) {
        this.figures = figures;
    }

    static void forEachFigure(PerformanceReport report, Consumer<Figure> consumer) {
        List<Statement> statements = report.getStatements();
        if (statements.isEmpty()) {
            new FigureTree(consumer).report(report);
            return;
        }
        List<Figure> tree = new ArrayList<>();
        new FigureTree(tree::add).report(report);
        Map<Claim, Deque<Figure>> unclaimed = new HashMap<>();
        for (Figure figure : tree) {
            unclaimed
                    .computeIfAbsent(Claim.of(figure), claim -> new ArrayDeque<>(1))
                    .add(figure);
        }
        Set<Claim> claimed = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Claim claim = new Claim(statement.id(), statement.value());
            claimed.add(claim);
            Deque<Figure> candidates = unclaimed.get(claim);
            boolean claims = candidates != null && !candidates.isEmpty();
            String pointer = claims ? candidates.remove().pointer() : "/statements/" + i;
            consumer.accept(new Figure(
                    statement.id(),
                    statement.value(),
                    pointer,
                    Optional.of(statement.span()),
                    statement.group(),
                    statement.partial(),
                    Optional.empty()));
        }
        // One mention may stand in two places of the tree, such as the budget and a score sheet: it stays one.
        for (Figure figure : tree) {
            if (!claimed.contains(Claim.of(figure))) {
                consumer.accept(figure);
            }
        }
    }

    /**
     * What a statement and the value in the tree that it put there have in common. It has an order for the sake of hash maps
     * alone: names may be chosen so that all their hashes are one.
     */
    private record Claim(FigureId id, Measure value) implements Comparable<Claim> {
        static Claim of(Figure figure) {
            return new Claim(figure.id(), figure.value());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Claim that && id.equals(that.id) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return 31 * id.hashCode() + value.hashCode();
        }

        @Override
        public int compareTo(Claim other) {
            int order = id.compareTo(other.id);
            return order == 0 ? value.toString().compareTo(other.value.toString()) : order;
        }
    }

    private void report(PerformanceReport report) {
        staffing(report.getOrganization().getStaffing());
        budget(report.getBudget(), "/budget", OptionalInt.empty());
        for (int i = 0; i < report.getOtherYears().size(); i++) {
            var year = report.getOtherYears().get(i);
            budget(year.budget(), "/otherYears/" + i + "/budget", OptionalInt.of(year.year()));
        }
        List<ScoreSheet> sheets = report.getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            scoreSheet(sheets.get(i), "/performance/scoreSheets/" + i);
        }
    }

    private void budget(Budget budget, String pointer, OptionalInt year) {
        for (Map.Entry<Scope, Disclosure<FundStatement>> fund :
                budget.getFunds().entrySet()) {
            Scope scope = fund.getKey();
            if (fund.getValue() instanceof Disclosure.Stated<FundStatement> stated) {
                String at = pointer + '/' + scope.property() + "/value";
                FundFigures.forEach(stated.given(), at, (item, stage, amount, path, partial) -> {
                    FigureId id = FigureId.of(scope, item, stage);
                    add(year.isPresent() ? id.atYear(year.getAsInt()) : id, amount, path, partial);
                });
            }
        }
    }

    private void staffing(Staffing staffing) {
        String at = "/organization/staffing";
        headcount(Item.STAFF_ESTABLISHMENT, staffing.getEstablishment(), at + "/establishment");
        headcount(Item.STAFF_IN_POST, staffing.getInPost(), at + "/inPost");
        List<StaffCount> others = staffing.getOffEstablishment();
        for (int i = 0; i < others.size(); i++) {
            String pointer = at + "/offEstablishment/" + i + "/count";
            StaffCount other = others.get(i);
            optional(StatedFigures.itemOf(other.kind()), other.count(), pointer);
        }
        optional(Item.STAFF_TOTAL, staffing.getTotal(), at + "/total");
        optional(Item.STAFF_SEPARATED, staffing.getSeparated(), at + "/separated");
        optional(Item.STAFF_RETIRED, staffing.getRetired(), at + "/retired");
        optional(Item.RATE_STAFFING, staffing.getControlRate(), at + "/controlRate");
    }

    private void headcount(Item item, Headcount headcount, String pointer) {
        optional(item, headcount.getTotal(), pointer + "/total");
    }

    private void scoreSheet(ScoreSheet sheet, String pointer) {
        List<ExecutionRow> rows = sheet.getExecution();
        for (int i = 0; i < rows.size(); i++) {
            ExecutionRow row = rows.get(i);
            String at = pointer + "/execution/" + i;
            Optional<Item> of = itemOf(row, sheet);
            if (of.isPresent()) {
                FundFigures.forEach(
                        of.get(),
                        row.getAmounts(),
                        at + "/amounts",
                        false,
                        (item, stage, amount, path, partial) ->
                                add(FigureId.of(row.getScope(), item, stage), amount, path, partial));
            }
            optional(Item.RATE_EXECUTION, row.getRate(), at + "/rate");
            optional(Item.SCORE_EXECUTION, row.getScore(), at + "/score");
        }
        optional(Item.SCORE_TOTAL, sheet.getTotal(), pointer + "/total");
    }

    private static Optional<Item> itemOf(ExecutionRow row, ScoreSheet sheet) {
        return switch (row.getItem()) {
            case TOTAL -> Optional.of(sheet.getProject().map(Item::project).orElse(Item.EXPENDITURE));
            case REVENUE -> Optional.of(Item.REVENUE);
            case BASIC_EXPENDITURE -> Optional.of(Item.EXPENDITURE_BASIC);
            case PROJECT_EXPENDITURE -> Optional.of(Item.EXPENDITURE_PROJECT);
            case NO_FIGURE -> Optional.empty();
        };
    }

    private void optional(Item item, Optional<? extends Measure> value, String pointer) {
        if (value.isPresent()) {
            add(FigureId.of(item), value.get(), pointer, false);
        }
    }

    private void optional(Optional<Item> item, Measure value, String pointer) {
        if (item.isPresent()) {
            add(FigureId.of(item.get()), value, pointer, false);
        }
    }

    private void add(FigureId id, Measure value, String pointer, boolean partial) {
        figures.accept(new Figure(id, value, pointer, Optional.empty(), Figure.BY_PROGRAM, partial, Optional.empty()));
    }
}
