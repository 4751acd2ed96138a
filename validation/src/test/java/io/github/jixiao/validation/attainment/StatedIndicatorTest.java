package io.github.jixiao.validation.attainment;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.validation.RuleContexts;
import io.github.jixiao.validation.attainment.Attainment.Status;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedIndicatorTest {

    private final RuleContext context = RuleContexts.of(evaluation()
            .sheet(sheet -> sheet.addIndicators(
                    row("清淤长度", "≥3公里", "2公里", "", "").build(),
                    row("单位成本", "≤3元", "", "", "").build()))
            .sheet(sheet -> sheet.addIndicators(
                    row("工作质量", "优良", "优良", "", "").build(),
                    row("水位", "3米", "4米", "", "").build()))
            .build());

    @Test
    void each_sheet_has_its_indicators_with_their_places() {
        List<List<StatedIndicator>> sheets = StatedIndicator.of(context);
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0))
                .extracting(StatedIndicator::at)
                .containsExactly("/performance/scoreSheets/0/indicators/0", "/performance/scoreSheets/0/indicators/1");
        assertThat(sheets.get(1)).extracting(each -> each.indicator().getName()).containsExactly("工作质量", "水位");
        assertThat(sheets.get(1).get(1).place().pointer()).isEqualTo("/performance/scoreSheets/1/indicators/1");
    }

    @Test
    void only_two_numbers_have_an_attainment() {
        List<List<StatedIndicator>> sheets = StatedIndicator.of(context);
        StatedIndicator length = sheets.get(0).get(0);
        assertThat(length.direction()).contains(IndicatorDirection.MORE_IS_BETTER);
        assertThat(length.attainment().orElseThrow().status()).isEqualTo(Status.MISSED);
        assertThat(sheets.get(0).get(1).attainment()).isEmpty();
        assertThat(sheets.get(0).get(1).direction()).isEmpty();
        assertThat(sheets.get(1).get(0).attainment()).isEmpty();
        StatedIndicator level = sheets.get(1).get(1);
        assertThat(level.direction()).isEmpty();
        assertThat(level.attainment().orElseThrow().status()).isEqualTo(Status.DIRECTION_UNKNOWN);
    }

    @Test
    void the_indicators_are_made_once_and_cannot_be_changed() {
        List<List<StatedIndicator>> sheets = StatedIndicator.of(context);
        assertThat(StatedIndicator.of(context)).isSameAs(sheets);
        assertThat(sheets).isUnmodifiable().allSatisfy(each -> assertThat(each).isUnmodifiable());
    }
}
