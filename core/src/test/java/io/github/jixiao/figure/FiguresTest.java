package io.github.jixiao.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final FigureId BASIC = money("general.expenditure.basic.executed");
    private static final FigureId PERSONNEL = money("general.expenditure.basic.personnel.executed");
    private static final FigureId OPERATING = money("general.expenditure.basic.operating.executed");

    @Property
    void every_mention_is_kept_in_order(@ForAll List<@IntRange(max = 5) Integer> mentions) {
        List<Figure> list = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            list.add(figure(FigureId.of(Item.STAFF_IN_POST).atYear(2000 + mentions.get(i)), Quantity.persons(i)));
        }
        Figures figures = Figures.of(list);

        assertThat(figures.all()).isEqualTo(list);
        assertThat(figures.size()).isEqualTo(list.size());
        assertThat(new ArrayList<>(figures.ids()))
                .isEqualTo(new ArrayList<>(
                        new LinkedHashSet<>(list.stream().map(Figure::id).toList())));
        for (FigureId id : figures.ids()) {
            List<Figure> expected =
                    list.stream().filter(figure -> figure.id().equals(id)).toList();
            assertThat(figures.mentions(id)).isEqualTo(expected);
            assertThat(figures.first(id)).contains(expected.get(0));
            assertThat(figures.value(id)).contains(expected.get(0).value());
        }
    }

    @Test
    void what_is_not_stated_is_empty() {
        Figures figures = Figures.of(List.of());

        assertThat(figures.mentions(BASIC)).isEmpty();
        assertThat(figures.first(BASIC)).isEmpty();
        assertThat(figures.amount(BASIC)).isEmpty();
        assertThat(figures.contains(BASIC)).isFalse();
        assertThat(figures.withDerived().all()).isEmpty();
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(BASIC, Quantity.persons(3)))
                .withMessageContaining("general.expenditure.basic.executed");
    }

    @Test
    void a_missing_total_is_derived_with_its_trace() {
        Figures figures = figures(
                        "general.expenditure.basic.personnel.executed=53.37万元",
                        "general.expenditure.basic.operating.executed=8.8万元",
                        "general.expenditure.project.executed=55.31万元")
                .withDerived();

        Figure basic = figures.first(BASIC).orElseThrow();
        assertThat(basic.isDerived()).isTrue();
        assertThat(basic.value()).hasToString("62.17万元");
        assertThat(basic.pointer()).isEmpty();
        assertThat(basic.group()).isEqualTo(Figure.BY_PROGRAM);
        Trace trace = basic.trace().orElseThrow();
        assertThat(trace.operands()).extracting(Operand::id).containsExactly(PERSONNEL, OPERATING);
        assertThat(trace.operation()).isEqualTo(Trace.Operation.SUM);
        assertThat(trace.unit()).isEqualTo("万元");
        assertThat(trace.computed().orElseThrow()).isEqualByComparingTo("62.17");
        assertThat(trace.bound().orElseThrow()).isEqualByComparingTo("0.055");
        assertThat(trace.stated()).isEmpty();
        assertThat(figures.amount(money("general.expenditure.executed"))).contains(Amount.parse("117.48万元"));
        assertThat(figures.all().subList(0, 3)).noneMatch(Figure::isDerived);
    }

    @Test
    void a_stated_total_is_left_alone() {
        Figures stated = figures(
                "general.expenditure.basic.executed=1万元",
                "general.expenditure.basic.personnel.executed=2万元",
                "general.expenditure.basic.operating.executed=3万元");

        assertThat(stated.withDerived().mentions(BASIC)).isEqualTo(stated.mentions(BASIC));
    }

    @Test
    void nothing_is_derived_from_parts_that_are_missing_or_contradict_themselves() {
        assertThat(figures("general.expenditure.basic.personnel.executed=2万元")
                        .withDerived()
                        .ids())
                .hasSize(1);
        assertThat(figures(
                                "general.expenditure.basic.personnel.executed=2万元",
                                "general.expenditure.basic.personnel.executed=5万元",
                                "general.expenditure.basic.operating.executed=3万元")
                        .withDerived()
                        .contains(BASIC))
                .isFalse();
        assertThat(figures(
                                "general.expenditure.basic.personnel.executed=2万元",
                                "general.expenditure.basic.personnel.executed=2.3万元",
                                "general.expenditure.basic.operating.executed=3万元")
                        .withDerived()
                        .amount(BASIC))
                .contains(Amount.parse("5万元"));
        assertThat(figures(
                                "general.expenditure.basic.personnel.executed=2万元",
                                "all.expenditure.basic.operating.executed=3万元",
                                "general.expenditure.basic.operating.initial=3万元",
                                "general.expenditure.basic.operating.executed@2020=3万元")
                        .withDerived()
                        .ids())
                .hasSize(4);
    }

    @Test
    void projects_are_summed_only_where_their_list_is_complete() {
        FigureId total = money("general.expenditure.project.executed");
        Figures complete =
                figures("general.expenditure.project[甲].executed=2万元", "general.expenditure.project[乙].executed=3万元");
        List<Figure> open = complete.all().stream()
                .map(figure -> new Figure(figure.id(), figure.value(), "", Optional.empty(), 0, true, Optional.empty()))
                .toList();

        assertThat(complete.withDerived().amount(total)).contains(Amount.parse("5万元"));
        assertThat(Figures.of(open).withDerived().contains(total)).isFalse();
    }

    @Test
    void the_final_budget_follows_from_initial_budget_and_adjustment() {
        assertThat(figures("all.expenditure.initial=1922.76万元", "all.expenditure.adjustment=-67.86万元")
                        .withDerived()
                        .amount(money("all.expenditure.final")))
                .contains(Amount.parse("1854.90万元"));
    }

    @Test
    void fiscal_grants_follow_from_the_three_budgets() {
        Figures figures = figures(
                        "general.revenue.executed=5万元",
                        "govfund.revenue.executed=3万元",
                        "statecapital.revenue.executed=0万元")
                .withDerived();

        assertThat(figures.amount(money("grant.revenue.executed"))).contains(Amount.parse("8万元"));
    }

    @Test
    void rates_are_derived_unless_their_base_is_zero() {
        Figures figures = Figures.of(List.of(
                        figure(money("all.expenditure.executed"), Amount.parse("3824.26万元")),
                        figure(money("all.expenditure.final"), Amount.parse("4753.66万元")),
                        figure(FigureId.of(Item.STAFF_ESTABLISHMENT), Quantity.persons(0)),
                        figure(FigureId.of(Item.STAFF_IN_POST), Quantity.persons(3))))
                .withDerived();

        assertThat(figures.first(FigureId.of(Item.RATE_EXECUTION)).orElseThrow().value())
                .hasToString("80.45%");
        assertThat(figures.first(FigureId.of(Item.RATE_EXECUTION))
                        .flatMap(Figure::trace)
                        .flatMap(Trace::bound)
                        .orElseThrow())
                .isEqualByComparingTo("0.005");
        assertThat(figures.contains(FigureId.of(Item.RATE_STAFFING))).isFalse();
    }

    @Test
    void a_sum_beyond_the_range_is_not_derived() {
        assertThat(figures("all.expenditure.initial=9000000000000000元", "all.expenditure.adjustment=9000000000000000元")
                        .withDerived()
                        .ids())
                .hasSize(2);
    }

    @Test
    void the_text_form_is_short() {
        assertThat(figures("all.expenditure.initial=1元", "all.expenditure.initial=1元"))
                .hasToString("2 mentions of 1 figures");
    }

    private static FigureId money(String id) {
        return FigureId.parse(id);
    }

    private static Figures figures(String... stated) {
        List<Figure> list = new ArrayList<>();
        for (String each : stated) {
            int equals = each.lastIndexOf('=');
            list.add(figure(FigureId.parse(each.substring(0, equals)), Amount.parse(each.substring(equals + 1))));
        }
        return Figures.of(list);
    }

    private static Figure figure(FigureId id, Measure value) {
        return new Figure(id, value, "/" + id.item(), Optional.empty(), 0, false, Optional.empty());
    }
}
