package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final FigureId ID = FigureId.parse("all.expenditure.executed");

    @Test
    void the_first_reason_for_each_subject_counts() {
        Explanations explanations = new Explanations(List.of(
                Explanation.ofProject("甲", "一"),
                Explanation.ofIndicator("甲", "二"),
                Explanation.ofFigure(ID, "三"),
                Explanation.ofProject("甲", "四"),
                Explanation.ofIndicator("甲", "五"),
                Explanation.ofFigure(ID, "六")));
        assertThat(explanations.of(new Explanation.OfProject("甲")))
                .map(Explanation::reason)
                .contains("一");
        assertThat(explanations.of(new Explanation.OfIndicator("甲")))
                .map(Explanation::reason)
                .contains("二");
        assertThat(explanations.of(new Explanation.OfFigure(ID)))
                .map(Explanation::reason)
                .contains("三");
    }

    @Test
    void what_is_not_explained_has_no_reason() {
        Explanations explanations = new Explanations(List.of(Explanation.ofProject("甲", "一")));
        assertThat(explanations.of(new Explanation.OfIndicator("甲"))).isEmpty();
        assertThat(explanations.of(new Explanation.OfProject("乙"))).isEmpty();
        assertThat(explanations.of(new Explanation.OfFigure(ID))).isEmpty();
    }
}
