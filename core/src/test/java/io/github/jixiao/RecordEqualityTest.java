package io.github.jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.TextPosition;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose equality is written by hand. */
class RecordEqualityTest {

    private static final FigureId ID = FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED);
    private static final FigureId OTHER_ID = FigureId.of(Scope.GENERAL, Item.REVENUE, Stage.EXECUTED);
    private static final Amount AMOUNT = Amount.parse("1万元");
    private static final Amount OTHER_AMOUNT = Amount.parse("2万元");
    private static final Span SPAN = new Span(0, 5);

    /** The components of two values of each record, no two the same. */
    private static final Map<String, List<List<Object>>> SAMPLES = Map.of(
            "Amount",
            List.of(List.of(1L, 0, MoneyUnit.YUAN, Bound.EXACT), List.of(2L, 1, MoneyUnit.WAN_YUAN, Bound.ABOUT)),
            "Claim",
            List.of(List.of(ID, AMOUNT), List.of(OTHER_ID, OTHER_AMOUNT)),
            "Location",
            List.of(
                    List.of("/a", Optional.of(SPAN), Optional.of(new TextPosition(1, 1)), "a"),
                    List.of("/b", Optional.empty(), Optional.empty(), "")),
            "OfFigure",
            List.of(List.of(ID), List.of(OTHER_ID)),
            "Operand",
            List.of(
                    List.of(ID, 1, Optional.of(AMOUNT), "/a", Optional.of(SPAN)),
                    List.of(OTHER_ID, -1, Optional.empty(), "/b", Optional.empty())),
            "Quantity",
            List.of(List.of(BigDecimal.ONE, "人", Bound.EXACT), List.of(BigDecimal.TEN, "件", Bound.ABOUT)),
            "ReadingNote",
            List.of(
                    List.of(ReadingNote.Kind.BROKEN_LINE, SPAN, "a"),
                    List.of(ReadingNote.Kind.PLACEHOLDER, new Span(1, 6), "b")),
            "RuleId",
            List.of(List.of("ARI-001"), List.of("ARI-002")),
            "Score",
            List.of(List.of(BigDecimal.ONE), List.of(BigDecimal.TEN)),
            "Span",
            List.of(List.of(0, 5), List.of(1, 6)));

    @Test
    void each_of_them_has_samples() throws Exception {
        Set<String> names = new TreeSet<>();
        records().forEach(type -> names.add(type.getSimpleName()));

        assertThat(names).isEqualTo(new TreeSet<>(SAMPLES.keySet()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_that_differs_in_any_component_is_another_with_another_hash(Class<?> type) throws Exception {
        List<List<Object>> samples = SAMPLES.get(type.getSimpleName());
        List<Object> one = samples.get(0);
        Object made = make(type, one);

        assertThat(make(type, one)).isEqualTo(made).hasSameHashCodeAs(made);
        for (int i = 0; i < one.size(); i++) {
            List<Object> changed = new ArrayList<>(one);
            changed.set(i, samples.get(1).get(i));
            assertThat(make(type, changed))
                    .as("component %s", i)
                    .isNotEqualTo(made)
                    .doesNotHaveSameHashCodeAs(made);
        }
    }

    private static Object make(Class<?> type, List<Object> components) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(components.toArray());
    }

    /** The equality that Java makes for a record is final. */
    static List<Class<?>> records() throws Exception {
        List<Class<?>> byHand = new ArrayList<>();
        for (Class<?> type : CompiledTypes.records()) {
            if (!Modifier.isFinal(type.getMethod("equals", Object.class).getModifiers())) {
                byHand.add(type);
            }
        }
        return byHand;
    }
}
