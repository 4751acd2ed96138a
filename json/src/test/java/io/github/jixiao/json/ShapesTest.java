package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.finding.Location;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.shape.Shape;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes are complete, and their names are those of the figures' pointers. */
class ShapesTest {

    /** Written in another form than their components: as one text with a unit, flat, and as words that are made on demand. */
    private static final Set<Class<?>> OTHER_FORM =
            Set.of(Amount.class, Location.class, SourceDocument.class, Text.class);

    @Test
    void every_component_of_every_type_has_its_field() throws ReflectiveOperationException {
        int checked = 0;
        for (Part<?> part : JsonDocument.parts()) {
            if (part.codec() instanceof ObjectCodec<?> codec && !OTHER_FORM.contains(part.type())) {
                assertThat(codec.shape().fields().stream().map(field -> alias(part.type(), field.name())))
                        .as(part.type().getName())
                        .containsExactlyInAnyOrderElementsOf(components(codec.shape()));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void every_figure_stands_in_the_json_where_its_pointer_says() {
        int checked = 0;
        for (int seed = 0; seed < 20; seed++) {
            PerformanceReport report = RandomValues.rich(ReportShapes.REPORT, seed);
            JsonNode tree =
                    JsonMapper.builder().build().readTree(ReportJson.strict().writeBytes(JsonDocument.REPORT, report));
            Figures figures = Figures.of(report);
            checked += figures.size();
            for (Figure figure : figures.all()) {
                JsonNode node = tree.at(JsonPointer.compile(figure.pointer()));
                assertThat(value(node)).as(figure.pointer()).isEqualTo(value(figure.value()));
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    private static String value(Measure measure) {
        if (measure instanceof Amount amount) {
            return amount.value().toPlainString() + amount.unitSymbol();
        }
        return measure instanceof Quantity quantity
                ? quantity.value().toPlainString() + quantity.unit()
                : measure.toString();
    }

    private static String value(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        if (node.has("id")) {
            return value(node.get("value").iterator().next());
        }
        return node.get("value").asString() + node.get("unit").asString();
    }

    /** The few properties that are named by their pointers and not by their accessors. */
    private static String alias(Class<?> type, String name) {
        if (name.equals("threePublic")) {
            return "threePublicExpenses";
        }
        return type.getSimpleName().equals("Operand") && name.equals("figure") ? "id" : name;
    }

    private static Set<String> components(Shape<?> shape) throws ReflectiveOperationException {
        Class<?> type = shape.type();
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.toSet());
        }
        Class<?> implementation = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return Arrays.stream(implementation.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }
}
