package io.github.jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.ValueHash;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As builders do, records refuse null where they are made, and not where somebody looks at them. */
class RecordNullsTest {

    private static final Set<String> INTERNAL =
            Set.of("io.github.jixiao", "io.github.jixiao.print", "io.github.jixiao.shape");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(long.class, 1L),
            Map.entry(String.class, "x"),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Object.class, "x"),
            Map.entry(FigureId.class, FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED)),
            Map.entry(Measure.class, Amount.parse("1万元")),
            Map.entry(Quantity.class, Quantity.persons(1)),
            Map.entry(Score.class, Score.of(1)),
            Map.entry(Span.class, new Span(0, 1)),
            Map.entry(Disclosure.class, Disclosure.none()),
            Map.entry(Budget.class, Budget.empty()),
            Map.entry(StagedAmount.class, StagedAmount.empty()),
            Map.entry(Explanation.Subject.class, new Explanation.OfProject("x")),
            Map.entry(RuleId.class, RuleId.of("ARI-001")),
            Map.entry(ValueHash.class, ValueHash.of("0123456789abcdef")),
            Map.entry(Text.class, Text.same("x")),
            Map.entry(Location.class, Location.of("")),
            Map.entry(PerformanceReport.class, PerformanceReport.builder().build()));

    static Stream<Class<?>> records() throws Exception {
        return CompiledTypes.records().stream().filter(RecordNullsTest::isPublic);
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && (outer == null || isPublic(outer))
                && !INTERNAL.contains(type.getPackageName());
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_component_of_a_record_is_null(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] values = Arrays.stream(components)
                        .map(each -> sample(each.getType()))
                        .toArray();
                values[i] = null;
                Throwable thrown = catchThrowable(() -> constructor.newInstance(values));
                assertThat(thrown)
                        .as(type.getSimpleName() + "." + components[i].getName())
                        .isInstanceOf(InvocationTargetException.class);
                assertThat(thrown.getCause()).isInstanceOf(NullPointerException.class);
            }
        }
    }

    private static Object sample(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[0] : SAMPLES.get(type);
    }
}
