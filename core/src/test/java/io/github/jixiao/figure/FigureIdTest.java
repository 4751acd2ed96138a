package io.github.jixiao.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureIdTest {

    @Property
    void an_id_reads_back_whatever_its_project_is_called(@ForAll("ids") FigureId id) {
        FigureId read = FigureId.parse(id.toString());

        assertThat(read).isEqualTo(id).hasSameHashCodeAs(id).hasToString(id.toString());
        assertThat(read.item()).isEqualTo(id.item());
        assertThat(read.compareTo(id)).isZero();
    }

    @Property
    void an_item_reads_back(@ForAll("names") String name) {
        Item item = Item.project(name);

        assertThat(Item.parse(item.toString())).isEqualTo(item);
        assertThat(item.parent()).contains(Item.EXPENDITURE_PROJECT);
        assertThat(item.isProject()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "general",
                "general.expenditure",
                "general.executed",
                "general..executed",
                "expenditure.executed",
                "general.staff.inpost.executed",
                "general.Expenditure.executed",
                "general.expenditure.project[a.executed",
                "staff.inpost@21",
                "staff.inpost@２０２１",
                "staff.inpost@1948",
                "staff.inpost@2021@2022"
            })
    void what_is_no_id_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureId.parse(text));
    }

    @Test
    void a_refusal_does_not_repeat_a_long_text() {
        String text = "general." + "x".repeat(100_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureId.parse(text))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void the_year_of_the_report_is_not_written() {
        FigureId own = FigureId.of(Scope.ALL, Item.THREE_PUBLIC, Stage.EXECUTED);

        assertThat(own).hasToString("all.threepublic.executed");
        assertThat(own.atYear(2020))
                .hasToString("all.threepublic.executed@2020")
                .isNotEqualTo(own);
        assertThat(own.atYear(2020).atOwnYear()).isEqualTo(own);
    }

    @Test
    void only_money_has_a_scope_and_a_stage() {
        FigureId staff = FigureId.of(Item.STAFF_IN_POST);
        FigureId money = FigureId.of(Scope.ALL, Item.EXPENDITURE, Stage.FINAL);

        assertThatIllegalArgumentException().isThrownBy(() -> FigureId.of(Item.EXPENDITURE));
        assertThatIllegalArgumentException().isThrownBy(() -> FigureId.of(Scope.ALL, Item.STAFF_IN_POST, Stage.FINAL));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.withScope(Scope.ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.withStage(Stage.FINAL));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.withItem(Item.EXPENDITURE));
        assertThatIllegalArgumentException().isThrownBy(() -> money.withItem(Item.STAFF_IN_POST));
        assertThat(staff.withItem(Item.STAFF_RETIRED)).isEqualTo(FigureId.of(Item.STAFF_RETIRED));
        assertThat(money.withScope(Scope.GRANT).withStage(Stage.INITIAL).withItem(Item.REVENUE))
                .hasToString("grant.revenue.initial");
    }

    @Test
    void the_printed_vocabulary_leaves_out_what_only_serves_rules() {
        assertThat(Item.project("任意").isVocabulary()).isTrue();
        assertThat(Item.EXPENDITURE_PROJECT.isVocabulary()).isTrue();
        assertThat(Item.STAFF_TOTAL.isVocabulary()).isFalse();
        assertThat(Item.economicClass("301").isVocabulary()).isFalse();
        assertThat(Item.parse("staff.inpost")).isSameAs(Item.STAFF_IN_POST);
    }

    @Test
    void a_named_item_stands_under_the_item_of_its_path() {
        assertThat(Item.project("甲"))
                .isEqualTo(Item.parse("expenditure.project[甲]"))
                .extracting(Item::parent)
                .isEqualTo(Optional.of(Item.EXPENDITURE_PROJECT));
        assertThat(Item.economicClass("301"))
                .isEqualTo(Item.parse("expenditure.economic[301]"))
                .extracting(Item::parent)
                .isEqualTo(Optional.of(Item.of("expenditure.economic")));
        assertThat(Item.functionalClass("205"))
                .isEqualTo(Item.parse("expenditure.functional[205]"))
                .extracting(Item::parent)
                .isEqualTo(Optional.of(Item.of("expenditure.functional")));
        assertThat(Item.project("").parent()).contains(Item.EXPENDITURE);
        assertThat(Item.economicClass("").parent()).contains(Item.EXPENDITURE);
    }

    @Provide
    Arbitrary<FigureId> ids() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1949, 9999).injectNull(0.5);
        Arbitrary<FigureId> money = Combinators.combine(
                        Arbitraries.of(Scope.class), names().map(Item::project), Arbitraries.of(Stage.class))
                .as(FigureId::of);
        Arbitrary<FigureId> known = Combinators.combine(
                        Arbitraries.of(Scope.class),
                        Arbitraries.of(Item.EXPENDITURE, Item.THREE_PUBLIC_VEHICLES, Item.PROCUREMENT_RESERVED),
                        Arbitraries.of(Stage.class))
                .as(FigureId::of);
        Arbitrary<FigureId> others = Arbitraries.of(Item.STAFF_IN_POST, Item.RATE_EXECUTION, Item.SCORE_TOTAL)
                .map(FigureId::of);
        return Combinators.combine(Arbitraries.oneOf(money, known, others), years)
                .as((id, year) -> year == null ? id : id.atYear(year));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("[].@2021 executd甲乙（）")
                        .ofMinLength(1)
                        .ofMaxLength(40),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(200));
    }
}
