package io.github.jixiao.validation.objective;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.validation.RuleContexts;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedObjectiveTest {

    private final RuleContext context = RuleContexts.of(evaluation()
            .overall("清淤")
            .overall("养护", target("长度", "3公里", "2公里"))
            .ofProject("甲", "维修")
            .build());

    @Test
    void objectives_are_numbered_through_all_blocks_and_stand_in_their_own() {
        List<StatedObjective> objectives = StatedObjective.of(context);
        assertThat(objectives).extracting(StatedObjective::number).containsExactly(0, 1, 2);
        assertThat(objectives)
                .extracting(StatedObjective::kind)
                .containsExactly(ObjectiveKind.OVERALL, ObjectiveKind.OVERALL, ObjectiveKind.PROJECT);
        assertThat(objectives)
                .extracting(StatedObjective::at)
                .containsExactly(
                        "/performance/objectives/0/objectives/value/0",
                        "/performance/objectives/0/objectives/value/1",
                        "/performance/objectives/1/objectives/value/0");
        assertThat(objectives).extracting(StatedObjective::hasEvidence).containsExactly(false, true, false);
    }

    @Test
    void objectives_are_made_once_and_cannot_be_changed() {
        List<StatedObjective> objectives = StatedObjective.of(context);
        assertThat(StatedObjective.of(context)).isSameAs(objectives);
        assertThat(objectives).isUnmodifiable();
    }
}
