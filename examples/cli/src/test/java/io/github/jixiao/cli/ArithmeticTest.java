package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.figure.Trace.Operation;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private static final FigureId BASIC = id(Item.EXPENDITURE_BASIC, Stage.EXECUTED);
    private static final FigureId PERSONNEL = id(Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED);
    private static final FigureId OPERATING = id(Item.EXPENDITURE_BASIC_OPERATING, Stage.EXECUTED);

    private final Arithmetic chinese = new Arithmetic(new Words(Locale.SIMPLIFIED_CHINESE));
    private final Arithmetic english = new Arithmetic(new Words(Locale.ENGLISH));

    @Test
    void a_sum_names_its_operands_and_the_stated_total_side_by_side() {
        Trace trace = sum(
                List.of(operand(PERSONNEL, wan("53.37")), operand(OPERATING, wan("8.81"))),
                "62.18",
                operand(BASIC, wan("62.18")),
                "0",
                "0.015");

        assertThat(english.spell(trace))
                .isEqualTo(
                        "personnel expenditure 53.37 + operating expenditure 8.81 = 62.18 万元; stated 62.18, difference 0, bound 0.015");
        assertThat(chinese.spell(trace)).isEqualTo("人员经费 53.37 + 公用经费 8.81 = 62.18 万元；填报 62.18，相差 0，允许误差 0.015");
    }

    @Test
    void a_difference_carries_its_sign() {
        Trace trace = sum(
                List.of(operand(PERSONNEL, wan("53.73")), operand(OPERATING, wan("8.81"))),
                "62.54",
                operand(BASIC, wan("62.18")),
                "0.36",
                "0.015");

        assertThat(english.spell(trace)).contains("= 62.54 万元; stated 62.18, difference +0.36");
    }

    @Test
    void operands_in_another_unit_are_converted_and_missing_ones_are_named() {
        Trace trace = new Trace(
                List.of(operand(PERSONNEL, Amount.of("533700.00", MoneyUnit.YUAN)), Operand.missing(OPERATING)),
                Operation.SUM,
                "万元",
                Optional.empty(),
                Optional.of(operand(BASIC, wan("62.18"))),
                Optional.empty(),
                Optional.empty());

        assertThat(english.spell(trace))
                .isEqualTo("personnel expenditure 53.370000 + operating expenditure (missing) = ? 万元; stated 62.18");
    }

    @Test
    void a_subtracted_operand_has_a_minus_in_front() {
        Operand subtracted = new Operand(OPERATING, -1, Optional.of(wan("8.81")), "", Optional.empty());
        Trace trace = sum(
                List.of(operand(BASIC, wan("62.18")), subtracted), "53.37", operand(PERSONNEL, wan("53.37")), "0", "0");

        assertThat(english.spell(trace)).startsWith("basic expenditure 62.18 − operating expenditure 8.81 = 53.37 万元");
    }

    @Test
    void figures_of_one_item_are_told_apart_by_their_stage() {
        Trace trace = new Trace(
                List.of(
                        operand(id(Item.EXPENDITURE, Stage.EXECUTED), wan("117.49")),
                        operand(id(Item.EXPENDITURE, Stage.INITIAL), wan("101.57"))),
                Operation.RATIO,
                "%",
                Optional.of(new BigDecimal("115.67")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(english.spell(trace))
                .isEqualTo("expenditure (executed) 117.49万元 ÷ expenditure (initial budget) 101.57万元 = 115.67 %");
        assertThat(chinese.spell(trace)).isEqualTo("支出（决算） 117.49万元 ÷ 支出（年初预算） 101.57万元 = 115.67 %");
    }

    @Test
    void a_comparison_shows_which_is_the_greater() {
        Trace trace = new Trace(
                List.of(
                        operand(FigureId.of(Item.STAFF_IN_POST), Quantity.persons(9)),
                        operand(FigureId.of(Item.STAFF_ESTABLISHMENT), Quantity.of(8, "名"))),
                Operation.COMPARISON,
                "人",
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                Optional.empty());

        assertThat(english.spell(trace)).isEqualTo("staff in post 9 > authorised establishment 8 人; difference +1");
    }

    private static Trace sum(List<Operand> operands, String computed, Operand stated, String difference, String bound) {
        return new Trace(
                operands,
                Operation.SUM,
                "万元",
                Optional.of(new BigDecimal(computed)),
                Optional.of(stated),
                Optional.of(new BigDecimal(difference)),
                Optional.of(new BigDecimal(bound)));
    }

    private static FigureId id(Item item, Stage stage) {
        return FigureId.of(Scope.GENERAL, item, stage);
    }

    private static Operand operand(FigureId id, Measure value) {
        return new Operand(id, 1, Optional.of(value), "/x", Optional.empty());
    }

    private static Amount wan(String value) {
        return Amount.of(value, MoneyUnit.WAN_YUAN);
    }
}
