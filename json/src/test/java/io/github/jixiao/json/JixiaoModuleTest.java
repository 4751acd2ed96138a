package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.FindingShapes;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.Extensions;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class JixiaoModuleTest {

    private static final JsonMapper PLAIN =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper OPINIONATED = opinionated(JsonInclude.Include.NON_EMPTY);
    private static final JsonMapper COMPLETE = opinionated(JsonInclude.Include.ALWAYS);

    /** What an application keeps beside values of this library. */
    record Case(String fileNumber, PerformanceReport yearReport, Amount topUp, Budget lastBudget) {}

    @Property(tries = 100)
    void an_applications_mapper_writes_and_reads_our_format(@ForAll("reports") PerformanceReport report) {
        String ours = ReportJson.strict().write(report);
        for (JsonMapper mapper : List.of(PLAIN, OPINIONATED, COMPLETE)) {
            assertThat(mapper.writeValueAsString(report)).isEqualTo(ours);
            assertThat(mapper.readValue(ours, PerformanceReport.class)).isEqualTo(report);
        }
    }

    @Property(tries = 50)
    void a_report_is_read_from_a_tree_as_from_text(@ForAll("reports") PerformanceReport report) {
        // In a tree the application's own numbers are what Jackson makes of them.
        PerformanceReport plain = PerformanceReport.builder()
                .from(report)
                .extensions(Extensions.NONE)
                .build();
        assertThat(PLAIN.treeToValue(PLAIN.valueToTree(plain), PerformanceReport.class))
                .isEqualTo(plain);
    }

    @Property(tries = 50)
    void an_audit_result_passes_through_an_applications_mapper(@ForAll("results") AuditResult result) {
        String written = OPINIONATED.writeValueAsString(result);
        assertThat(written).isEqualTo(ReportJson.strict().write(result));
        assertThat(OPINIONATED.readValue(written, AuditResult.class)).isEqualTo(result);
    }

    @Test
    void an_applications_own_record_holds_our_values_under_its_own_names() {
        Case original = new Case(
                "7",
                PerformanceReport.builder().fiscalYear(2021).build(),
                Amount.parse("12.30万元"),
                Budget.builder().putFunds(Scope.GENERAL, Disclosure.none()).build());
        String written = OPINIONATED.writeValueAsString(original);
        assertThat(written)
                .isEqualTo("{\"file_number\":\"7\","
                        + "\"year_report\":{\"schemaVersion\":\"1\",\"fiscalYear\":2021},"
                        + "\"top_up\":{\"value\":\"12.30\",\"unit\":\"万元\"},"
                        + "\"last_budget\":{\"generalPublic\":{\"status\":\"none\"}}}");
        assertThat(OPINIONATED.readValue(written, Case.class)).isEqualTo(original);
    }

    @Test
    void what_is_refused_surfaces_as_jacksons_exception_with_our_message() {
        String json = "{\"file_number\":\"7\",\"top_up\":{\"value\":1.5,\"unit\":\"万元\"}}";
        assertThatThrownBy(() -> OPINIONATED.readValue(json, Case.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/top_up/value")
                .hasMessageContaining("found the number 1.5")
                .hasCauseInstanceOf(JsonReadException.class);
    }

    @Test
    void a_name_written_with_escapes_is_the_name_that_it_spells() {
        String json = "{\"schema\\u0056ersion\":\"1\",\"fiscal\\u0059ear\":2021}";
        assertThat(PLAIN.readValue(json, PerformanceReport.class))
                .isEqualTo(PerformanceReport.builder().fiscalYear(2021).build());
    }

    @Test
    void a_mapper_that_ignores_unknown_properties_does_not_make_us_lenient_and_a_lenient_module_does() {
        String json = "{\"schemaVersion\":\"1\",\"colour\":\"red\"}";
        assertThatThrownBy(() -> OPINIONATED.readValue(json, PerformanceReport.class))
                .isInstanceOf(DatabindException.class);
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new JixiaoModule(ReportJson.lenient()))
                .build();
        assertThat(lenient.readValue(json, PerformanceReport.class))
                .isEqualTo(PerformanceReport.builder().build());
    }

    @Provide
    Arbitrary<PerformanceReport> reports() {
        return RandomValues.of(ReportShapes.REPORT);
    }

    @Provide
    Arbitrary<AuditResult> results() {
        return RandomValues.of(FindingShapes.AUDIT_RESULT);
    }

    private static JsonMapper opinionated(JsonInclude.Include inclusion) {
        return JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        value -> value.withValueInclusion(inclusion).withContentInclusion(inclusion))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
