package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.FindingShapes;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.rulebook.RuleBookShapes;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schema and reader agree on documents in which one thing was changed. */
class MutantTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> SCALARS = List.of(
            NODES.stringNode(""),
            NODES.stringNode("x"),
            NODES.stringNode("12.5"),
            NODES.stringNode("1e5"),
            NODES.stringNode("12.5%"),
            NODES.stringNode("-3"),
            NODES.stringNode(".5"),
            NODES.stringNode("+1"),
            NODES.stringNode("２"),
            NODES.stringNode("none"),
            NODES.stringNode("stated"),
            NODES.stringNode("万元"),
            NODES.stringNode("other"),
            NODES.stringNode("2021-06-30"),
            NODES.stringNode("2021-13-01"),
            NODES.stringNode("21-06-30"),
            NODES.stringNode("430203"),
            NODES.stringNode("430003"),
            NODES.stringNode("ARI-002"),
            NODES.stringNode("ari-002"),
            NODES.stringNode("general.expenditure.executed"),
            NODES.stringNode("general.expenditure.executed@1948"),
            NODES.stringNode("staff.total"),
            NODES.stringNode("all.staff.total.executed"),
            NODES.stringNode("expenditure"),
            NODES.stringNode("\u3000 \t"),
            NODES.stringNode("9".repeat(250)),
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(3),
            NODES.numberNode(2021),
            NODES.numberNode(3_000_000_000L),
            NODES.numberNode(new java.math.BigDecimal("1.5")),
            NODES.booleanNode(true),
            NODES.nullNode());

    /** A document, where it was changed and what it has become. */
    record Mutant(JsonDocument<?> kind, String change, String json) {}

    @Property(tries = 1500)
    void schema_and_reader_agree_on_a_mutant(@ForAll("mutants") Mutant mutant) {
        List<String> schema = Judge.of(mutant.kind).problems(mutant.json);
        List<JsonProblem> reader = problems(mutant);
        Statistics.label("accepted by both").collect(schema.isEmpty() && reader.isEmpty());
        if (schema.isEmpty()) {
            assertThat(reader).as(mutant.change).allMatch(MutantTest::isBeyondSchema);
        } else {
            assertThat(reader).as(mutant.change + ": " + schema.get(0)).isNotEmpty();
        }
    }

    @Test
    void the_judge_does_refuse() {
        assertThat(Judge.of(JsonDocument.REPORT).problems("{}")).isNotEmpty();
    }

    @Provide
    Arbitrary<Mutant> mutants() {
        return Arbitraries.oneOf(
                mutants(JsonDocument.REPORT, ReportShapes.REPORT),
                mutants(JsonDocument.REPORT, ReportShapes.REPORT),
                mutants(JsonDocument.AUDIT_RESULT, FindingShapes.AUDIT_RESULT),
                mutants(JsonDocument.DIFF, ReportShapes.DIFF),
                mutants(JsonDocument.PROFILE, RuleBookShapes.PROFILE),
                mutants(JsonDocument.WAIVERS, ListOf.of(RuleBookShapes.WAIVER)));
    }

    private static <T> Arbitrary<Mutant> mutants(JsonDocument<T> document, Kind<T> kind) {
        Arbitrary<Long> seeds = Arbitraries.longs();
        return RandomValues.of(kind).flatMap(value -> seeds.map(seed -> mutant(document, value, new Random(seed))));
    }

    private static <T> Mutant mutant(JsonDocument<T> document, T value, Random random) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(ReportJson.strict().writeBytes(document, value));
        root.remove("extensions");
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        String change =
                container instanceof ObjectNode object ? change(object, random) : change((ArrayNode) container, random);
        return new Mutant(document, change, MAPPER.writeValueAsString(root));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static String change(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.put("colour", "red");
            return "added colour beside " + names;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
            return "removed " + name + " of " + names;
        }
        JsonNode replacement = replacement(random);
        object.set(name, replacement);
        return name + " became " + replacement;
    }

    private static String change(ArrayNode array, Random random) {
        JsonNode replacement = replacement(random);
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(replacement);
            return "added " + replacement;
        }
        int index = random.nextInt(array.size());
        if (random.nextInt(4) == 0) {
            array.remove(index);
            return "removed element " + index;
        }
        array.set(index, replacement);
        return "element " + index + " became " + replacement;
    }

    private static JsonNode replacement(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.objectNode();
            case 1 -> NODES.arrayNode();
            default -> SCALARS.get(random.nextInt(SCALARS.size()));
        };
    }

    private static List<JsonProblem> problems(Mutant mutant) {
        try {
            ReportJson.strict().read(mutant.kind, mutant.json);
            return List.of();
        } catch (JsonReadException e) {
            return e.problems();
        }
    }

    /** A schema cannot say what several values must be together, nor how many digits a number has. */
    private static boolean isBeyondSchema(JsonProblem problem) {
        return problem.message().en().startsWith("not acceptable: ");
    }
}
