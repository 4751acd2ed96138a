package io.github.jixiao.validation.scoring;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on score sheets. */
public final class ScoringRules {

    private ScoringRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new WeightsSumToHundred(),
                new LevelWeightsOfScheme(),
                new WeightsRollUp(),
                new ScoreWithinWeight(),
                new TotalIsSumOfScores(),
                new ExecutionScore(),
                new PositiveIndicatorScore(),
                new ReverseIndicatorScore(),
                new QualitativeScore(),
                new GradeMatchesScore(),
                new DeductionHasReason(),
                new FullMarksThoughMissed(),
                new SelfEvaluationScored(),
                new BandedScore(),
                new EvaluationSummaryAddsUp(),
                new ActualMatchesTargetType(),
                new TargetsMetRate());
    }
}
