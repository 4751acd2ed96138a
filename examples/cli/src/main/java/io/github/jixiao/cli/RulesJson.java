package io.github.jixiao.cli;

import io.github.jixiao.message.Text;
import io.github.jixiao.validation.rule.Parameter;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The rules of a rule book as a JSON array, in both languages. */
final class RulesJson {

    private RulesJson() {}

    /** Writes {@code rules} on one line. */
    static void write(List<RuleDefinition> rules, Output out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out.bytes())) {
            json.writeStartArray();
            for (RuleDefinition rule : rules) {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id().value());
                json.writeStringProperty("severity", Tokens.of(rule.severity()));
                write(json, "title", rule.title());
                write(json, "formula", rule.formula());
                write(json, "basis", rule.basis().citation());
                json.writeStringProperty("force", Tokens.of(rule.basis().force()));
                json.writeArrayPropertyStart("parameters");
                rule.parameters().forEach(parameter -> write(json, parameter));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.line("");
    }

    private static void write(JsonGenerator json, Parameter parameter) {
        json.writeStartObject();
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("value", parameter.defaultValue().toPlainString());
        json.writeStringProperty("least", parameter.least().toPlainString());
        json.writeStringProperty("greatest", parameter.greatest().toPlainString());
        write(json, "description", parameter.description());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }
}
