package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.FindingShapes;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleBookShapes;
import io.github.jixiao.rulebook.Waiver;
import io.github.jixiao.shape.ListOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemasTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ReportJson json = ReportJson.strict();

    static Collection<JsonDocument<?>> documents() {
        return JsonDocument.all();
    }

    /** Run with {@code -Djixiao.schema.write=true} to write the files anew. */
    @ParameterizedTest
    @MethodSource("documents")
    void the_shipped_schema_is_the_one_that_the_shapes_give(JsonDocument<?> document) throws IOException {
        String generated = MAPPER.writer()
                        .with(Writing.PRETTY.getPrettyPrinter())
                        .writeValueAsString(SchemaGenerator.schema(document))
                + "\n";
        if (Boolean.getBoolean("jixiao.schema.write")) {
            Path file = Path.of("src/main/resources/io/github/jixiao/json/schema/1", document.name() + ".json");
            Files.writeString(file, generated);
            return;
        }
        assertThat(JsonSchemas.text(document)).isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_schema_is_itself_valid_and_has_its_id(JsonDocument<?> document) {
        assertThat(Judge.isSchema(JsonSchemas.text(document))).isTrue();
        assertThat(MAPPER.readTree(JsonSchemas.text(document)).path("$id").asString())
                .isEqualTo(JsonSchemas.id(document));
    }

    @Test
    void every_title_is_used() {
        Set<String> used = new HashSet<>();
        JsonDocument.all().forEach(document -> used.addAll(SchemaGenerator.titles(document)));
        assertThat(used).containsExactlyInAnyOrderElementsOf(SchemaGenerator.TITLES.keys());
    }

    @Property(tries = 100)
    void every_report_that_is_written_is_valid(@ForAll("reports") PerformanceReport report) {
        assertThat(Judge.of(JsonDocument.REPORT).problems(json.write(report))).isEmpty();
    }

    @Property(tries = 50)
    void every_difference_that_is_written_is_valid(
            @ForAll("reports") PerformanceReport before, @ForAll("reports") PerformanceReport after) {
        String written = json.write(JsonDocument.DIFF, before.diff(after));
        assertThat(Judge.of(JsonDocument.DIFF).problems(written)).isEmpty();
    }

    @Property(tries = 100)
    void every_audit_result_that_is_written_is_valid(@ForAll("results") AuditResult result) {
        assertThat(Judge.of(JsonDocument.AUDIT_RESULT).problems(json.write(result)))
                .isEmpty();
    }

    @Property(tries = 100)
    void every_profile_that_is_written_is_valid(@ForAll("profiles") Profile profile) {
        String written = json.write(JsonDocument.PROFILE, profile);
        assertThat(Judge.of(JsonDocument.PROFILE).problems(written)).isEmpty();
    }

    @Property(tries = 50)
    void every_waiver_file_that_is_written_is_valid(@ForAll("waivers") List<Waiver> waivers) {
        String written = json.write(JsonDocument.WAIVERS, waivers);
        assertThat(Judge.of(JsonDocument.WAIVERS).problems(written)).isEmpty();
    }

    @Provide
    Arbitrary<PerformanceReport> reports() {
        return RandomValues.of(ReportShapes.REPORT);
    }

    @Provide
    Arbitrary<AuditResult> results() {
        return RandomValues.of(FindingShapes.AUDIT_RESULT);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return RandomValues.of(RuleBookShapes.PROFILE);
    }

    @Provide
    Arbitrary<List<Waiver>> waivers() {
        return RandomValues.of(ListOf.of(RuleBookShapes.WAIVER));
    }
}
