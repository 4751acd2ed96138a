package io.github.jixiao.validation.scoring;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.level1;
import static io.github.jixiao.validation.EvaluationFixture.level2;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.RuleContexts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = Sheets.of(RuleContexts.of(evaluation()
                    .sheet(content -> content.addLevelWeights(level1("产出指标", "50"))
                            .addIndicators(row("清淤长度", "≥3公里", "2公里", "", "8")
                                    .level1("产出指标")
                                    .level2("数量指标")
                                    .build()))
                    .build()))
            .all()
            .get(0);

    @Test
    void levels_are_told_apart_and_a_single_row_has_the_weight_of_its_level() {
        assertThat(sheet.levels(1)).extracting(Level::name).containsExactly("产出");
        assertThat(sheet.levels(2)).extracting(Level::name).containsExactly("数量");
        assertThat(sheet.rows().get(0).weight())
                .hasValueSatisfying(weight -> assertThat(weight).isEqualByComparingTo("50"));
    }

    @Test
    void the_level_that_is_nearest_to_a_single_row_weighs_it_and_one_with_two_rows_weighs_neither() {
        Sheet levelled = Sheets.of(RuleContexts.of(evaluation()
                        .sheet(content -> content.addLevelWeights(
                                        level1("产出指标", "50"),
                                        level2("数量指标", "40"),
                                        level1("效益指标", "30"),
                                        level2("社会效益", "20"))
                                .addIndicators(
                                        row("甲", "", "", "", "")
                                                .level1("产出")
                                                .level2("数量")
                                                .build(),
                                        row("乙", "", "", "", "")
                                                .level1("效益")
                                                .level2("社会效益")
                                                .build(),
                                        row("丙", "", "", "", "")
                                                .level1("效益")
                                                .level2("社会效益")
                                                .build()))
                        .build()))
                .all()
                .get(0);
        assertThat(levelled.rows())
                .extracting(row -> row.weight().map(BigDecimal::toString).orElse(""))
                .containsExactly("40", "", "");
    }

    @Test
    void no_list_of_a_sheet_can_be_changed() {
        assertThat(List.of(sheet.levels(1), sheet.levels(2), sheet.rows(), sheet.scored()))
                .allSatisfy(list -> assertThat(list).hasSize(1).isUnmodifiable());
    }
}
