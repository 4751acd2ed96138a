package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FigureGroupsTest {

    private static final FigureId LIST = FigureId.parse("general.expenditure.project.executed");
    private static final FigureId FIRST = FigureId.parse("general.expenditure.project[甲].executed");
    private static final FigureId SECOND = FigureId.parse("general.expenditure.project[乙].executed");
    private static final FigureId OTHER = FigureId.parse("all.revenue.executed");

    private static Figure figure(int group, FigureId id, String amount) {
        return new Figure(id, Amount.parse(amount), "", Optional.empty(), group, false, Optional.empty());
    }

    private static FigureGroups groups(Figure... figures) {
        return FigureGroups.of(Figures.of(List.of(figures)));
    }

    @Test
    void one_group_states_every_mention_in_order() {
        Figure[] all = {
            figure(7, FIRST, "1.00万元"),
            figure(7, SECOND, "2.00万元"),
            figure(7, FIRST, "1.0万元"),
            figure(7, OTHER, "9.00万元"),
            figure(7, SECOND, "3.00万元")
        };
        FigureGroups groups = groups(all);
        assertThat(groups.mentions(FIRST, 7)).containsExactly(all[0], all[2]);
        assertThat(groups.mentions(OTHER, 7)).containsExactly(all[3]);
        assertThat(groups.mentions(LIST, 7)).isEmpty();
        assertThat(groups.mentions(FIRST, 8)).isEmpty();
        assertThat(groups.mentions(OTHER, 8)).isEmpty();
        assertThat(groups.named(LIST, 7)).containsExactly(all[0], all[1], all[2], all[4]);
        assertThat(groups.named(LIST, 8)).isEmpty();
        assertThat(groups.named(OTHER, 7)).isEmpty();
        assertThat(groups.ids()).containsExactly(FIRST, SECOND, OTHER);
    }

    @Test
    void figures_that_are_mentioned_more_than_once_are_repeated_in_the_order_of_their_first_mention() {
        Figure second = figure(1, SECOND, "2.00万元");
        Figure first = figure(1, FIRST, "1.00万元");
        assertThat(groups(second, first, figure(2, FIRST, "1.00万元"), figure(3, SECOND, "2.00万元"))
                        .repeated())
                .containsExactly(SECOND, FIRST);
        assertThat(groups(second, first, figure(2, FIRST, "1.00万元")).repeated()).containsExactly(FIRST);
        assertThat(groups(second, first).repeated()).isEmpty();
        assertThat(groups().repeated()).isEmpty();
    }

    @Test
    void the_first_mention_of_an_item_is_that_of_the_first_id_that_is_asked_for() {
        FigureId before = OTHER.atYear(2020);
        Figure last = figure(1, before, "8.00万元");
        Figure own = figure(1, OTHER, "9.00万元");
        FigureGroups groups = groups(last, own, figure(2, OTHER, "9.0万元"));
        assertThat(groups.first(Item.REVENUE, id -> true)).contains(last);
        assertThat(groups.first(Item.REVENUE, id -> id.year().isEmpty())).contains(own);
        assertThat(groups.first(Item.REVENUE, id -> false)).isEmpty();
        assertThat(groups.first(Item.EXPENDITURE, id -> true)).isEmpty();
    }

    @Test
    void one_group_of_single_mentions_states_a_list_in_order() {
        Figure second = figure(-1, SECOND, "2.00万元");
        Figure first = figure(-1, FIRST, "1.00万元");
        FigureGroups groups = groups(second, figure(-1, OTHER, "9.00万元"), first);
        assertThat(groups.named(LIST, -1)).containsExactly(second, first);
        assertThat(groups.named(FIRST, -1)).containsExactly(second, first);
        assertThat(groups.named(LIST)).containsExactly(SECOND, FIRST);
        assertThat(groups.named(LIST, 0)).isEmpty();
    }

    @Test
    void each_group_states_its_own_mentions() {
        Figure[] all = {
            figure(0, FIRST, "1.00万元"),
            figure(1, SECOND, "2.00万元"),
            figure(0, OTHER, "9.00万元"),
            figure(1, FIRST, "4.00万元"),
            figure(0, SECOND, "2.00万元")
        };
        FigureGroups groups = groups(all);
        assertThat(groups.mentions(FIRST, 0)).containsExactly(all[0]);
        assertThat(groups.mentions(FIRST, 1)).containsExactly(all[3]);
        assertThat(groups.mentions(OTHER, 1)).isEmpty();
        assertThat(groups.mentions(FIRST, 2)).isEmpty();
        assertThat(groups.named(LIST, 0)).containsExactly(all[0], all[4]);
        assertThat(groups.named(LIST, 1)).containsExactly(all[1], all[3]);
        assertThat(groups.named(LIST, 2)).isEmpty();
        assertThat(groups.named(LIST)).containsExactly(FIRST, SECOND);
        assertThat(groups.inEachGroup(FIRST)).containsExactly(all[0], all[3]);
    }

    @Test
    void another_scope_or_year_has_a_list_of_its_own() {
        FigureId before = FIRST.atYear(2020);
        FigureGroups groups = groups(figure(0, FIRST, "1.00万元"), figure(0, before, "2.00万元"));
        assertThat(groups.named(LIST)).containsExactly(FIRST);
        assertThat(groups.named(LIST.atYear(2020))).containsExactly(before);
        assertThat(groups.named(LIST.withScope(Scope.ALL))).isEmpty();
        assertThat(groups.ids(Item.project("甲"))).containsExactly(FIRST, before);
        assertThat(groups.ids(Item.REVENUE)).isEmpty();
    }

    @Test
    void only_scopes_with_a_figure_are_stated() {
        FigureGroups groups = groups(figure(0, FIRST, "1.00万元"));
        assertThat(groups.states(Scope.GENERAL)).isTrue();
        assertThat(groups.states(Scope.ALL)).isFalse();
    }

    @Test
    void mentions_agree_on_the_most_precise_one() {
        Figure precise = figure(1, FIRST, "1.04万元");
        FigureGroups groups = groups(
                figure(0, FIRST, "1.0万元"),
                precise,
                figure(0, SECOND, "1.00万元"),
                figure(1, SECOND, "1.04万元"),
                figure(0, OTHER, "9.00万元"));
        assertThat(groups.agreed(FIRST)).contains(precise);
        assertThat(groups.agreed(SECOND)).isEmpty();
        assertThat(groups.agreed(SECOND)).isEmpty();
        assertThat(groups.agreed(LIST)).isEmpty();
        assertThat(groups.isAmbiguous(FIRST)).isFalse();
        assertThat(groups.isAmbiguous(SECOND)).isTrue();
        assertThat(groups.isAmbiguous(LIST)).isFalse();
    }

    @Test
    void the_value_beside_a_statement_is_that_of_its_group_or_else_the_agreed_one() {
        Figure here = figure(0, FIRST, "1.00万元");
        Figure elsewhere = figure(1, OTHER, "9.00万元");
        FigureGroups groups = groups(
                here, figure(1, FIRST, "2.00万元"), figure(1, SECOND, "3.00万元"), figure(1, SECOND, "4.00万元"), elsewhere);
        assertThat(groups.beside(FIRST, 0)).contains(here);
        assertThat(groups.beside(FIRST, 2)).isEmpty();
        assertThat(groups.beside(OTHER, 0)).contains(elsewhere);
        assertThat(groups.beside(SECOND, 1)).isEmpty();
        assertThat(groups.inEachGroup(SECOND)).isEmpty();
    }

    @Property
    void groups_are_what_a_look_at_every_figure_finds(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int many) {
        List<Figure> all = new ArrayList<>();
        List<FigureId> ids = List.of(LIST, FIRST, SECOND, OTHER);
        for (int i = random.nextInt(9); i > 0; i--) {
            all.add(figure(random.nextInt(many), ids.get(random.nextInt(ids.size())), random.nextInt(2) + ".00万元"));
        }
        FigureGroups groups = FigureGroups.of(Figures.of(all));
        for (int group = 0; group <= many; group++) {
            int number = group;
            for (FigureId id : ids) {
                assertThat(groups.mentions(id, group))
                        .isEqualTo(all.stream()
                                .filter(each ->
                                        each.group() == number && each.id().equals(id))
                                .toList());
            }
            assertThat(groups.named(LIST, group))
                    .isEqualTo(all.stream()
                            .filter(each ->
                                    each.group() == number && each.id().item().isProject())
                            .toList());
        }
    }

    @Test
    void no_list_can_be_changed() {
        FigureGroups one = groups(figure(0, FIRST, "1.00万元"), figure(0, SECOND, "1.00万元"));
        FigureGroups several = groups(
                figure(0, FIRST, "1.00万元"),
                figure(0, FIRST, "1.00万元"),
                figure(1, FIRST, "1.00万元"),
                figure(1, SECOND, "1.00万元"));
        for (FigureGroups groups : List.of(one, several)) {
            List<Collection<?>> lists = List.of(
                    groups.ids(),
                    groups.ids(FIRST.item()),
                    groups.named(LIST),
                    groups.named(LIST, 0),
                    groups.mentions(FIRST, 0),
                    groups.inEachGroup(FIRST));
            assertThat(lists).allSatisfy(list -> assertThat(list).isNotEmpty().isUnmodifiable());
        }
    }
}
