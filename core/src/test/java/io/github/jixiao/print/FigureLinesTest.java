package io.github.jixiao.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureLinesTest {

    private static final FigureId EXPENDITURE = FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED);

    @Test
    void a_statement_is_id_value_unit_text_and_place() {
        assertThat(line(EXPENDITURE, Amount.parse("117.49万元"), "117.49万元"))
                .containsExactly("general.expenditure.executed\t1174900\tyuan\t117.49万元\t5\t9");
    }

    @Test
    void stated_decimals_stay() {
        assertThat(line(EXPENDITURE, Amount.parse("12.10元"), "12.10元"))
                .containsExactly("general.expenditure.executed\t12.10\tyuan\t12.10元\t5\t9");
    }

    @Test
    void an_approximate_number_has_its_bound_in_front() {
        assertThat(line(FigureId.of(Item.STAFF_TEMPORARY), new Quantity(BigDecimal.ONE, "万人", Bound.AT_LEAST), "1万余人"))
                .containsExactly("staff.temporary\t>=10000\tperson\t1万余人\t5\t9");
    }

    @Test
    void a_line_end_inside_a_number_does_not_break_the_line() {
        assertThat(line(EXPENDITURE, Amount.parse("1174900元"), "117\n4900\t元"))
                .containsExactly("general.expenditure.executed\t1174900\tyuan\t117⏎4900 元\t5\t9");
    }

    @Test
    void what_only_rules_use_is_not_printed() {
        assertThat(line(FigureId.of(Item.STAFF_TOTAL), Quantity.persons(8), "8人"))
                .isEmpty();
    }

    @Test
    void a_report_that_comes_from_no_document_gives_its_tree() {
        FundStatement fund = FundStatement.builder()
                .expenditure(Expenditure.builder()
                        .total(StagedAmount.executed(Amount.parse("117.49万元")))
                        .build())
                .build();
        PerformanceReport report = PerformanceReport.builder()
                .budget(Budget.builder().putStated(Scope.GENERAL, fund).build())
                .build();

        assertThat(FigureLines.of(report)).containsExactly("general.expenditure.executed\t1174900\tyuan\t\t\t");
    }

    private static Stream<String> line(FigureId id, Measure value, String text) {
        return FigureLines.of(PerformanceReport.builder()
                .addStatements(new Statement(id, value, text, new Span(5, 9), 0, false))
                .build());
    }
}
