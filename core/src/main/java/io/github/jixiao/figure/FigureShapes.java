package io.github.jixiao.figure;

import static io.github.jixiao.narrative.NarrativeShapes.SPAN;
import static io.github.jixiao.quantity.QuantityShapes.AMOUNT;
import static io.github.jixiao.quantity.QuantityShapes.DECIMAL;
import static io.github.jixiao.quantity.QuantityShapes.MEASURE;
import static io.github.jixiao.quantity.QuantityShapes.PERCENTAGE;
import static io.github.jixiao.shape.Flag.FLAG;
import static io.github.jixiao.shape.Scalar.NOT_BLANK;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.WholeNumber;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the types of this package are made of. */
public final class FigureShapes {

    /** A {@link FigureId}, such as {@code general.expenditure.basic.executed}. */
    public static final Scalar<FigureId> FIGURE_ID = Scalar.of(
                    FigureId.class, "figure", FigureId::parse, FigureId::toString)
            .matching(idPattern());

    /** A {@link Statement}. */
    public static final Shape<Statement> STATEMENT = statement();

    /** A {@link Comparison}. */
    public static final Shape<Comparison> COMPARISON = comparison();

    /** A {@link Share}. */
    public static final Shape<Share> SHARE = share();

    /** A {@link Completion}. */
    public static final Shape<Completion> COMPLETION = completion();

    /** An {@link Explanation}. */
    public static final Shape<Explanation> EXPLANATION = explanation();

    /** A {@link Trace}. */
    public static final Shape<Trace> TRACE = trace();

    private FigureShapes() {}

    private static String idPattern() {
        String scopes = Arrays.stream(Scope.values()).map(Scope::token).collect(Collectors.joining("|"));
        String stages = Arrays.stream(Stage.values()).map(Stage::token).collect(Collectors.joining("|"));
        String item = "[a-z]+(\\.[a-z]+)*(\\[[\\s\\S]*\\])?";
        String money = "(" + scopes + ")\\.(?!(staff|score|rate)\\.)" + item + "\\.(" + stages + ")";
        String other = "(staff|score|rate)\\." + item;
        return "^(" + money + "|" + other + ")(@(19(49|[5-9][0-9])|[2-9][0-9]{3}))?$";
    }

    private static Shape<Statement> statement() {
        RecordShape<Statement> shape = Shape.of(Statement.class);
        var id = shape.required("id", FIGURE_ID, Statement::id);
        var value = shape.required("value", MEASURE, Statement::value);
        var text = shape.required("text", TEXT, Statement::text);
        var span = shape.required("span", SPAN, Statement::span);
        var group = shape.required("group", WholeNumber.NOT_NEGATIVE, Statement::group);
        shape.provenance(span);
        shape.provenance(group);
        var partial = shape.standard("partial", FLAG, false, Statement::partial);
        return shape.make(
                v -> new Statement(v.get(id), v.get(value), v.get(text), v.get(span), v.get(group), v.get(partial)));
    }

    private static Shape<Comparison> comparison() {
        RecordShape<Comparison> shape = Shape.of(Comparison.class);
        var figure = shape.required("figure", FIGURE_ID, Comparison::figure);
        var base = shape.required("base", FIGURE_ID, Comparison::base);
        var change = shape.optional("change", AMOUNT, Comparison::change);
        var rate = shape.optional("rate", PERCENTAGE, Comparison::rate);
        var direction = shape.optional("direction", Choice.of(Direction.values()), Comparison::direction);
        var notComparable = shape.standard("notComparable", FLAG, false, Comparison::notComparable);
        var group = shape.standard("group", WholeNumber.ANY, Figure.BY_PROGRAM, Comparison::group);
        shape.provenance(group);
        var span = shape.place("span", SPAN, Comparison::span);
        return shape.make(v -> new Comparison(
                v.get(figure),
                v.get(base),
                v.find(change),
                v.find(rate),
                v.find(direction),
                v.get(notComparable),
                v.get(group),
                v.find(span)));
    }

    private static Shape<Share> share() {
        RecordShape<Share> shape = Shape.of(Share.class);
        var part = shape.optional("part", FIGURE_ID, Share::part);
        var amount = shape.required("partAmount", AMOUNT, Share::partAmount);
        var whole = shape.required("whole", FIGURE_ID, Share::whole);
        var percentage = shape.required("percentage", PERCENTAGE, Share::percentage);
        var group = shape.standard("group", WholeNumber.ANY, Figure.BY_PROGRAM, Share::group);
        shape.provenance(group);
        var span = shape.place("span", SPAN, Share::span);
        return shape.make(v ->
                new Share(v.find(part), v.get(amount), v.get(whole), v.get(percentage), v.get(group), v.find(span)));
    }

    private static Shape<Completion> completion() {
        RecordShape<Completion> shape = Shape.of(Completion.class);
        var figure = shape.required("figure", FIGURE_ID, Completion::figure);
        var base = shape.required("base", FIGURE_ID, Completion::base);
        var rate = shape.optional("rate", PERCENTAGE, Completion::rate);
        var relation = shape.optional("relation", Choice.of(Direction.values()), Completion::relation);
        var group = shape.standard("group", WholeNumber.ANY, Figure.BY_PROGRAM, Completion::group);
        shape.provenance(group);
        var span = shape.place("span", SPAN, Completion::span);
        return shape.make(v ->
                new Completion(v.get(figure), v.get(base), v.find(rate), v.find(relation), v.get(group), v.find(span)));
    }

    private static Shape<Explanation> explanation() {
        Union<Explanation.Subject> subjects = Union.of(
                Union.variant(
                        "figure",
                        Explanation.OfFigure.class,
                        FIGURE_ID,
                        Explanation.OfFigure::id,
                        Explanation.OfFigure::new),
                Union.variant(
                        "indicator",
                        Explanation.OfIndicator.class,
                        TEXT,
                        Explanation.OfIndicator::name,
                        Explanation.OfIndicator::new),
                Union.variant(
                        "project",
                        Explanation.OfProject.class,
                        TEXT,
                        Explanation.OfProject::name,
                        Explanation.OfProject::new));
        RecordShape<Explanation> shape = Shape.of(Explanation.class);
        var subject = shape.required("subject", subjects, Explanation::subject);
        var reason = shape.required("reason", NOT_BLANK, Explanation::reason);
        var span = shape.place("span", SPAN, Explanation::span);
        return shape.make(v -> new Explanation(v.get(subject), v.get(reason), v.find(span)));
    }

    private static Shape<Operand> operand() {
        RecordShape<Operand> shape = Shape.of(Operand.class);
        var figure = shape.required("figure", FIGURE_ID, Operand::id);
        var sign = shape.standard("sign", new WholeNumber(-1, 1), 1, Operand::sign);
        var value = shape.optional("value", MEASURE, Operand::value);
        var pointer = shape.standard("pointer", TEXT, "", Operand::pointer);
        var span = shape.place("span", SPAN, Operand::span);
        return shape.make(v -> new Operand(v.get(figure), v.get(sign), v.find(value), v.get(pointer), v.find(span)));
    }

    private static Shape<Trace> trace() {
        RecordShape<Trace> shape = Shape.of(Trace.class);
        Shape<Operand> operand = operand();
        var operands = shape.list("operands", operand, Trace::operands);
        var operation = shape.required("operation", Choice.of(Trace.Operation.values()), Trace::operation);
        var unit = shape.required("unit", TEXT, Trace::unit);
        var computed = shape.optional("computed", DECIMAL, Trace::computed);
        var stated = shape.optional("stated", operand, Trace::stated);
        var difference = shape.optional("difference", DECIMAL, Trace::difference);
        var bound = shape.optional("bound", DECIMAL, Trace::bound);
        return shape.make(v -> new Trace(
                v.get(operands),
                v.get(operation),
                v.get(unit),
                v.find(computed),
                v.find(stated),
                v.find(difference),
                v.find(bound)));
    }
}
