package io.github.jixiao.validation.constraint;

import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bean properties that lead to a value of a report, from its JSON Pointer: {@code performance.objectives[0].objectives[2]}.
 * As for the provider itself, what is disclosed stands for its disclosure. A place that is no property, such as a cell
 * within a row, is that of the last property that holds it.
 */
final class BeanPath {

    private static final int MAX_INDEX_DIGITS = 9;

    private final List<Step> steps = new ArrayList<>();

    private BeanPath() {}

    /** A property, and the index of an element in it or -1. */
    private record Step(String property, int index) {}

    static BeanPath of(String pointer) {
        BeanPath path = new BeanPath();
        Kind<?> kind = ReportShapes.REPORT;
        int from = 1;
        while (kind != null && from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int end = slash < 0 ? pointer.length() : slash;
            kind = path.enter(kind, pointer.substring(from, end));
            from = end + 1;
        }
        return path;
    }

    /** {@return the kind of what {@code token} names within a value of {@code kind}, or null where that is no property} */
    private @Nullable Kind<?> enter(Kind<?> kind, String token) {
        if (kind instanceof Disclosed<?, ?> disclosed) {
            return token.equals("value") ? disclosed.value() : null;
        }
        if (kind instanceof Union<?> union) {
            return union.variants().stream()
                    .filter(variant -> variant.name().equals(token))
                    .findFirst()
                    .<Kind<?>>map(Union.Variant::kind)
                    .orElse(null);
        }
        if (kind instanceof Shape<?> shape) {
            return enter(shape, token);
        }
        if (kind instanceof MapOf<?, ?, ?> map) {
            // The one map of a report is a budget, which has a property of that name for each scope.
            steps.add(new Step(token, -1));
            return map.values();
        }
        return kind instanceof ListOf<?> list && enter(token) ? list.element() : null;
    }

    private @Nullable Kind<?> enter(Shape<?> shape, String token) {
        for (Field<?, ?> field : shape.fields()) {
            if (field.name().equals(token)) {
                steps.add(new Step(property(shape, token), -1));
                return field.kind();
            }
        }
        return null;
    }

    private boolean enter(String index) {
        boolean digits = !index.isEmpty()
                && index.length() <= MAX_INDEX_DIGITS
                && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int last = steps.size() - 1;
        if (!digits || steps.get(last).index >= 0) {
            return false;
        }
        steps.set(last, new Step(steps.get(last).property, Integer.parseInt(index)));
        return true;
    }

    /** The one field that JSON calls otherwise. */
    private static String property(Shape<?> shape, String field) {
        return shape.type() == FundStatement.class && field.equals("threePublic") ? "threePublicExpenses" : field;
    }

    /** Adds the violation that {@code builder} makes, at this place. */
    void addViolation(ConstraintViolationBuilder builder) {
        Function<String, NodeBuilderCustomizableContext> property = builder::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> bean = builder::addBeanNode;
        Runnable finish = builder::addConstraintViolation;
        int index = -1;
        for (Step step : steps) {
            NodeBuilderCustomizableContext node = property.apply(step.property);
            if (index < 0) {
                property = node::addPropertyNode;
                bean = node::addBeanNode;
                finish = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext element = node.inIterable().atIndex(index);
                property = element::addPropertyNode;
                bean = element::addBeanNode;
                finish = element::addConstraintViolation;
            }
            index = step.index;
        }
        if (index < 0) {
            finish.run();
        } else {
            bean.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
