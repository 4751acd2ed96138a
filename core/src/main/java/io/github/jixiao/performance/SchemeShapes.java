package io.github.jixiao.performance;

import static io.github.jixiao.narrative.NarrativeShapes.YEAR;
import static io.github.jixiao.quantity.QuantityShapes.DECIMAL;
import static io.github.jixiao.quantity.QuantityShapes.POINTS;
import static io.github.jixiao.shape.Scalar.NOT_BLANK;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.performance.GradeScale.Grade;
import io.github.jixiao.performance.ScoringScheme.Level;
import io.github.jixiao.shape.Flag;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Shape;

/** What scoring schemes and grade scales are made of. */
public final class SchemeShapes {

    /** A {@link ScoringScheme}. */
    public static final Shape<ScoringScheme> SCORING_SCHEME = scoringScheme();

    /** A {@link GradeScale}. */
    public static final Shape<GradeScale> GRADE_SCALE = gradeScale();

    private SchemeShapes() {}

    private static Shape<Level> level() {
        RecordShape<Level> shape = Shape.of(Level.class);
        var name = shape.required("name", NOT_BLANK, Level::name);
        var points = shape.required("points", POINTS, Level::points);
        return shape.make(v -> new Level(v.get(name), v.get(points)));
    }

    private static Shape<ScoringScheme> scoringScheme() {
        RecordShape<ScoringScheme> shape = Shape.of(ScoringScheme.class);
        var id = shape.required("id", NOT_BLANK, ScoringScheme::id);
        var chinese = shape.required("chinese", TEXT, ScoringScheme::chinese);
        var english = shape.required("english", TEXT, ScoringScheme::english);
        var execution = shape.required("execution", POINTS, ScoringScheme::execution);
        var levels = shape.list("levels", level(), ScoringScheme::levels);
        var satisfaction =
                shape.standard("satisfactionInBenefit", Flag.FLAG, false, ScoringScheme::satisfactionInBenefit);
        var since = shape.required("sinceYear", YEAR, ScoringScheme::sinceYear);
        var last = shape.optional("lastYear", YEAR, ScoringScheme::lastYear);
        var source = shape.required("source", TEXT, ScoringScheme::source);
        return shape.make(v -> new ScoringScheme(
                v.get(id),
                v.get(chinese),
                v.get(english),
                v.get(execution),
                v.get(levels),
                v.get(satisfaction),
                v.get(since),
                v.find(last),
                v.get(source)));
    }

    private static Shape<Grade> grade() {
        RecordShape<Grade> shape = Shape.of(Grade.class);
        var name = shape.required("name", NOT_BLANK, Grade::name);
        var atLeast = shape.required("atLeast", DECIMAL, Grade::atLeast);
        return shape.make(v -> new Grade(v.get(name), v.get(atLeast)));
    }

    private static Shape<GradeScale> gradeScale() {
        RecordShape<GradeScale> shape = Shape.of(GradeScale.class);
        var id = shape.required("id", NOT_BLANK, GradeScale::id);
        var grades = shape.required("grades", ListOf.of(grade()).atLeast(1), GradeScale::grades);
        var partly = shape.required("partlyAchieved", POINTS, GradeScale::partlyAchieved);
        var since = shape.required("sinceYear", YEAR, GradeScale::sinceYear);
        var last = shape.optional("lastYear", YEAR, GradeScale::lastYear);
        var source = shape.required("source", TEXT, GradeScale::source);
        return shape.make(v ->
                new GradeScale(v.get(id), v.get(grades), v.get(partly), v.get(since), v.find(last), v.get(source)));
    }
}
