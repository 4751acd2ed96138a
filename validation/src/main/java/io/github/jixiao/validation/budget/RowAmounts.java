package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts in the rows of score sheets, with the places of their mentions. Made for one run of one rule. */
final class RowAmounts {

    private static final String SHEETS = "/performance/scoreSheets/";
    private static final String ROWS = "/execution/";
    private static final int MAX_LABEL = 100;

    /** A row of a score sheet, and what it counts. */
    record Row(String pointer, ExecutionRow row, boolean ofProject, FigureId executed) {

        /** {@return whether it counts the expenditure that its sheet is about} */
        boolean isTotal() {
            return row.getItem() == ExecutionItem.TOTAL;
        }

        /** {@return whether it counts the expenditure of the whole department} */
        boolean isOfDepartment() {
            return isTotal() && !ofProject;
        }
    }

    private final RuleContext context;
    private final Map<FigureId, Map<String, Figure>> mentions = new HashMap<>();

    RowAmounts(RuleContext context) {
        this.context = context;
    }

    /** {@return the row in which a rate stands, if it stands in one} */
    Optional<Row> row(Figure rate) {
        String pointer = rate.pointer();
        int rows = pointer.indexOf(ROWS);
        if (!pointer.startsWith(SHEETS) || rows < 0) {
            return Optional.empty();
        }
        int end = pointer.lastIndexOf('/');
        ScoreSheet sheet = context.report()
                .getPerformance()
                .getScoreSheets()
                .get(Integer.parseInt(pointer.substring(SHEETS.length(), rows)));
        ExecutionRow row = sheet.getExecution().get(Integer.parseInt(pointer.substring(rows + ROWS.length(), end)));
        FigureId executed = FigureId.of(row.getScope(), item(row, sheet), Stage.EXECUTED);
        return Optional.of(
                new Row(pointer.substring(0, end), row, sheet.getProject().isPresent(), executed));
    }

    /** What gives no figure is named by its label, so that a finding can name it. */
    private static Item item(ExecutionRow row, ScoreSheet sheet) {
        return switch (row.getItem()) {
            case TOTAL -> sheet.getProject().map(Item::project).orElse(Item.EXPENDITURE);
            case REVENUE -> Item.REVENUE;
            case BASIC_EXPENDITURE -> Item.EXPENDITURE_BASIC;
            case PROJECT_EXPENDITURE -> Item.EXPENDITURE_PROJECT;
            case NO_FIGURE -> new Item(Item.EXPENDITURE.path(), FigureNames.shortened(row.getLabel(), MAX_LABEL));
        };
    }

    /** {@return the executed amount and the budget that a row states, if it states both} */
    Optional<BudgetFigures> stated(Row row) {
        Optional<Figure> executed = figure(row, Stage.EXECUTED, "executed");
        List<Figure> budget = new ArrayList<>();
        figure(row, Stage.FINAL, "finalBudget").ifPresent(budget::add);
        if (budget.isEmpty()) {
            figure(row, Stage.INITIAL, "initial").ifPresent(budget::add);
            if (!budget.isEmpty()) {
                figure(row, Stage.ADJUSTMENT, "adjustment").ifPresent(budget::add);
            }
        }
        return executed.isEmpty() || budget.isEmpty()
                ? Optional.empty()
                : Optional.of(new BudgetFigures(executed.get(), budget));
    }

    private Optional<Figure> figure(Row row, Stage stage, String property) {
        return row.row()
                .getAmounts()
                .at(stage)
                .map(amount -> mention(row.executed().withStage(stage), amount, row, property));
    }

    /** {@return the mention of an amount, else the amount in the row} */
    private Figure mention(FigureId id, Amount amount, Row row, String property) {
        Figure found = mentions.computeIfAbsent(id, this::byValue).get(amount.toString());
        if (found != null && found.span().isPresent()) {
            return found;
        }
        String pointer = row.pointer() + "/amounts/" + property;
        return new Figure(id, amount, pointer, row.row().getSpan(), Figure.BY_PROGRAM, false, Optional.empty());
    }

    /** {@return the last mention of each value} */
    private Map<String, Figure> byValue(FigureId id) {
        Map<String, Figure> found = new HashMap<>();
        context.figures()
                .mentions(id)
                .forEach(figure -> found.put(figure.value().toString(), figure));
        return found;
    }
}
