package io.github.jixiao.validation.project;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.validation.EvaluationFixture;
import io.github.jixiao.validation.RuleContexts;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.objective.Told;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.TermIndex;
import io.github.jixiao.validation.wording.Terms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeObjectivesTest {

    private final EvaluationFixture report = evaluation();

    private void objective(String text, boolean told) {
        Objective.Builder objective = Objective.builder().text(text);
        if (told) {
            objective.addEvidence(new Evidence("见附件", Optional.empty(), Optional.empty()));
        }
        report.objective(ObjectiveKind.OVERALL, objective.build());
    }

    private static Terms words(String name) {
        return Terms.of(name, Told.SHORT);
    }

    /** {@return for each name whether the report tells of an objective that shares half of its words} */
    private List<Boolean> told(String... names) {
        RuleContext context = RuleContexts.of(report.build());
        Told told = Told.of(context);
        List<StatedObjective> objectives = StatedObjective.of(context);
        FreeObjectives free = new FreeObjectives(objectives, index(names));
        objectives.forEach(each -> free.add(each, each.objective().getText()));
        return List.of(names).stream()
                .map(name -> free.isAnyTold(words(name), told))
                .toList();
    }

    private static TermIndex index(String... names) {
        return TermIndex.of(
                List.of(names).stream().map(FreeObjectivesTest::words).toList(), Told.SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "河道清淤, 河道, false",
        "河道清淤, 河道清, true",
        "河道清淤, 河道清淤, true",
        "河道清, 河道, true",
        "河道, 河道, true",
        "河道, 水闸, false",
        "河道清淤疏浚, 河道清, false",
        "河道清淤疏浚, 河道清淤, true"
    })
    void half_of_the_words_of_a_name_rounded_up_are_enough(String name, String objective, boolean enough) {
        objective(objective, true);
        assertThat(told(name)).containsExactly(enough);
    }

    @Test
    void what_one_name_shares_does_not_count_for_the_next() {
        objective("河道", true);
        objective("养护", true);
        assertThat(told("河道清淤", "河道清淤", "河道养护", "道路养护", "河道")).containsExactly(false, false, false, false, true);
    }

    @Test
    void the_shared_objective_has_to_be_told_of() {
        objective("水闸维修", false);
        objective("道路养护", true);
        assertThat(told("水闸维修", "道路养护")).containsExactly(false, true);
    }

    @Test
    void a_word_that_an_objective_repeats_counts_once() {
        objective("河道与河道、清淤", true);
        objective("疏浚", false);
        assertThat(told("河道清淤疏浚")).containsExactly(false);
    }

    @Test
    void words_within_common_ones_are_not_shared() {
        objective("完善河道项目清单", true);
        assertThat(told("目清", "河道")).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, false"})
    void fifty_objectives_are_kept_of_a_word(int before, boolean kept) {
        for (int i = 0; i < before; i++) {
            objective("河道清淤", false);
        }
        objective("河道清淤", true);
        assertThat(told("河道清淤")).containsExactly(kept);
    }

    @Test
    void any_shared_word_is_enough_to_be_sharing() {
        objective("河道", false);
        RuleContext context = RuleContexts.of(report.build());
        List<StatedObjective> objectives = StatedObjective.of(context);
        FreeObjectives free = new FreeObjectives(objectives, index("河道清淤", "水闸维修"));
        assertThat(free.isAnySharing(words("河道清淤"))).isFalse();
        objectives.forEach(each -> free.add(each, each.objective().getText()));
        assertThat(free.isAnySharing(words("河道清淤"))).isTrue();
        assertThat(free.isAnySharing(words("水闸维修"))).isFalse();
    }
}
