package io.github.jixiao.performance;

import static io.github.jixiao.budget.BudgetShapes.SCOPE;
import static io.github.jixiao.budget.BudgetShapes.STAGED;
import static io.github.jixiao.narrative.NarrativeShapes.SPAN;
import static io.github.jixiao.narrative.NarrativeShapes.disclosed;
import static io.github.jixiao.quantity.QuantityShapes.PERCENTAGE;
import static io.github.jixiao.quantity.QuantityShapes.QUANTITY;
import static io.github.jixiao.quantity.QuantityShapes.SCORE;
import static io.github.jixiao.shape.Flag.FLAG;
import static io.github.jixiao.shape.Scalar.NOT_BLANK;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.Require;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.WholeNumber;
import java.util.List;

/** What the types of this package are made of, scoring schemes and grade scales apart. */
public final class PerformanceShapes {

    /** A {@link Performance}. */
    public static final Shape<Performance> PERFORMANCE = performance();

    private PerformanceShapes() {}

    private static Shape<Evidence> evidence() {
        RecordShape<Evidence> shape = Shape.of(Evidence.class);
        var text = shape.required("text", TEXT, Evidence::text);
        var actual = shape.optional("actual", QUANTITY, Evidence::actual);
        var span = shape.place("span", SPAN, Evidence::span);
        return shape.make(v -> new Evidence(v.get(text), v.find(actual), v.find(span)));
    }

    private static Shape<Target> target(Shape<Evidence> evidence) {
        return Shape.of(Target.class, Target::builder, Target.Builder::build)
                .required("measure", NOT_BLANK, Target::getMeasure, Target.Builder::measure)
                .required("value", QUANTITY, Target::getValue, Target.Builder::value)
                .list("evidence", evidence, Target::getEvidence, Target.Builder::addAllEvidence)
                .optional("span", SPAN, Target::getSpan, Target.Builder::span)
                .provenance()
                .shape();
    }

    private static Shape<Objective> objective() {
        Shape<Evidence> evidence = evidence();
        ListOf<Target> targets = ListOf.of(target(evidence)).by(Target::getMeasure);
        return Shape.of(Objective.class, Objective::builder, Objective.Builder::build)
                .number("number", WholeNumber.NOT_NEGATIVE, Objective::getNumber, Objective.Builder::number)
                .optional("project", TEXT, Objective::getProject, Objective.Builder::project)
                .required("text", TEXT, Objective::getText, Objective.Builder::text)
                .list("targets", targets, Objective::getTargets, Objective.Builder::addAllTargets)
                .list("evidence", evidence, Objective::getEvidence, Objective.Builder::addAllEvidence)
                .optional("span", SPAN, Objective::getSpan, Objective.Builder::span)
                .provenance()
                .shape();
    }

    private static Shape<ObjectiveBlock> objectives() {
        RecordShape<ObjectiveBlock> shape = Shape.of(ObjectiveBlock.class);
        var kind = shape.required("kind", Choice.of(ObjectiveKind.values()), ObjectiveBlock::kind);
        var objectives = shape.required("objectives", disclosed(ListOf.of(objective())), ObjectiveBlock::objectives);
        var span = shape.place("span", SPAN, ObjectiveBlock::span);
        return shape.make(v -> new ObjectiveBlock(v.get(kind), v.get(objectives), v.find(span)));
    }

    private static Shape<ExecutionRow> execution() {
        return Shape.of(ExecutionRow.class, ExecutionRow::builder, ExecutionRow.Builder::build)
                .required("label", TEXT, ExecutionRow::getLabel, ExecutionRow.Builder::label)
                .standard(
                        "item",
                        Choice.of(ExecutionItem.values()),
                        ExecutionItem.TOTAL,
                        ExecutionRow::getItem,
                        ExecutionRow.Builder::item)
                .standard("scope", SCOPE, Scope.ALL, ExecutionRow::getScope, ExecutionRow.Builder::scope)
                .standard(
                        "amounts",
                        STAGED,
                        StagedAmount.empty(),
                        ExecutionRow::getAmounts,
                        ExecutionRow.Builder::amounts)
                .optional("rate", PERCENTAGE, ExecutionRow::getRate, ExecutionRow.Builder::rate)
                .optional("weight", SCORE, ExecutionRow::getWeight, ExecutionRow.Builder::weight)
                .optional("score", SCORE, ExecutionRow::getScore, ExecutionRow.Builder::score)
                .optional("span", SPAN, ExecutionRow::getSpan, ExecutionRow.Builder::span)
                .provenance()
                .shape();
    }

    private static Shape<IndicatorValue> indicatorValue() {
        RecordShape<IndicatorValue> shape = Shape.of(IndicatorValue.class);
        var text = shape.required("text", TEXT, IndicatorValue::text);
        var quantity = shape.optional("quantity", QUANTITY, IndicatorValue::quantity);
        return shape.make(v -> new IndicatorValue(v.get(text), v.find(quantity)));
    }

    private static Shape<Indicator> indicator() {
        Shape<IndicatorValue> value = indicatorValue();
        return Shape.of(Indicator.class, Indicator::builder, Indicator.Builder::build)
                .optional("level1", TEXT, Indicator::getLevel1, Indicator.Builder::level1)
                .optional("level2", TEXT, Indicator::getLevel2, Indicator.Builder::level2)
                .required("name", NOT_BLANK, Indicator::getName, Indicator.Builder::name)
                .optional(
                        "direction",
                        Choice.of(IndicatorDirection.values()),
                        Indicator::getDirection,
                        Indicator.Builder::direction)
                .optional("target", value, Indicator::getTarget, Indicator.Builder::target)
                .optional("actual", value, Indicator::getActual, Indicator.Builder::actual)
                .optional("weight", SCORE, Indicator::getWeight, Indicator.Builder::weight)
                .optional("score", SCORE, Indicator::getScore, Indicator.Builder::score)
                .optional("deviation", TEXT, Indicator::getDeviation, Indicator.Builder::deviation)
                .standard("core", FLAG, false, Indicator::isCore, Indicator.Builder::core)
                .optional("span", SPAN, Indicator::getSpan, Indicator.Builder::span)
                .provenance()
                .shape();
    }

    private static Shape<LevelWeight> levelWeight() {
        RecordShape<LevelWeight> shape = Shape.of(LevelWeight.class);
        var level = shape.required("level", new WholeNumber(1, 2), LevelWeight::level);
        var name = shape.required("name", TEXT, LevelWeight::name);
        var weight = shape.required("weight", SCORE, LevelWeight::weight);
        var span = shape.place("span", SPAN, LevelWeight::span);
        return shape.make(v -> new LevelWeight(v.get(level), v.get(name), v.get(weight), v.find(span)));
    }

    private static Shape<ScoreSheet> scoreSheet() {
        ListOf<Indicator> indicators = ListOf.of(indicator()).by(Indicator::getName);
        ListOf<LevelWeight> weights = ListOf.of(levelWeight()).by(each -> List.of(each.level(), each.name()));
        return Shape.of(ScoreSheet.class, ScoreSheet::builder, ScoreSheet.Builder::build)
                .optional(
                        "project",
                        NOT_BLANK.within(Require.MAX_NAME),
                        ScoreSheet::getProject,
                        ScoreSheet.Builder::project)
                .list("execution", execution(), ScoreSheet::getExecution, ScoreSheet.Builder::addAllExecution)
                .optional("expectedOutcome", TEXT, ScoreSheet::getExpectedOutcome, ScoreSheet.Builder::expectedOutcome)
                .optional("actualOutcome", TEXT, ScoreSheet::getActualOutcome, ScoreSheet.Builder::actualOutcome)
                .list("indicators", indicators, ScoreSheet::getIndicators, ScoreSheet.Builder::addAllIndicators)
                .list("levelWeights", weights, ScoreSheet::getLevelWeights, ScoreSheet.Builder::addAllLevelWeights)
                .optional("total", SCORE, ScoreSheet::getTotal, ScoreSheet.Builder::total)
                .optional("grade", TEXT, ScoreSheet::getGrade, ScoreSheet.Builder::grade)
                .optional(
                        "targetsSet",
                        WholeNumber.NOT_NEGATIVE,
                        ScoreSheet::getTargetsSet,
                        ScoreSheet.Builder::targetsSet)
                .optional(
                        "targetsMet",
                        WholeNumber.NOT_NEGATIVE,
                        ScoreSheet::getTargetsMet,
                        ScoreSheet.Builder::targetsMet)
                .optional(
                        "targetsMetRate", PERCENTAGE, ScoreSheet::getTargetsMetRate, ScoreSheet.Builder::targetsMetRate)
                .optional("span", SPAN, ScoreSheet::getSpan, ScoreSheet.Builder::span)
                .provenance()
                .shape();
    }

    private static Shape<GradeCount> gradeCount() {
        RecordShape<GradeCount> shape = Shape.of(GradeCount.class);
        var grade = shape.required("grade", NOT_BLANK, GradeCount::grade);
        var count = shape.required("count", WholeNumber.NOT_NEGATIVE, GradeCount::count);
        return shape.make(v -> new GradeCount(v.get(grade), v.get(count)));
    }

    private static Shape<EvaluationSummary> evaluationSummary() {
        ListOf<GradeCount> grades = ListOf.of(gradeCount()).by(GradeCount::grade);
        return Shape.of(EvaluationSummary.class, EvaluationSummary::builder, EvaluationSummary.Builder::build)
                .optional(
                        "projects",
                        WholeNumber.NOT_NEGATIVE,
                        EvaluationSummary::getProjects,
                        EvaluationSummary.Builder::projects)
                .list("grades", grades, EvaluationSummary::getGrades, EvaluationSummary.Builder::addAllGrades)
                .standard("complete", FLAG, true, EvaluationSummary::isComplete, EvaluationSummary.Builder::complete)
                .optional("average", SCORE, EvaluationSummary::getAverage, EvaluationSummary.Builder::average)
                .optional("lowest", SCORE, EvaluationSummary::getLowest, EvaluationSummary.Builder::lowest)
                .optional("highest", SCORE, EvaluationSummary::getHighest, EvaluationSummary.Builder::highest)
                .optional("span", SPAN, EvaluationSummary::getSpan, EvaluationSummary.Builder::span)
                .provenance()
                .shape();
    }

    private static Shape<Performance> performance() {
        return Shape.of(Performance.class, Performance::builder, Performance.Builder::build)
                .list(
                        "objectives",
                        ListOf.of(objectives()).by(ObjectiveBlock::kind),
                        Performance::getObjectives,
                        Performance.Builder::addAllObjectives)
                .list(
                        "scoreSheets",
                        ListOf.of(scoreSheet()).by(ScoreSheet::getProject),
                        Performance::getScoreSheets,
                        Performance.Builder::addAllScoreSheets)
                .list(
                        "evaluationSummaries",
                        evaluationSummary(),
                        Performance::getEvaluationSummaries,
                        Performance.Builder::addAllEvaluationSummaries)
                .shape();
    }
}
