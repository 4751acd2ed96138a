package io.github.jixiao.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** An independent validator of JSON Schema. */
final class Judge {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<JsonDocument<?>, Judge> JUDGES = new ConcurrentHashMap<>();

    private final Schema schema;

    private Judge(Schema schema) {
        this.schema = schema;
    }

    /** {@return the judge of a kind of document, by the schema that is shipped} */
    static Judge of(JsonDocument<?> document) {
        return JUDGES.computeIfAbsent(
                document, kind -> new Judge(REGISTRY.getSchema(JsonSchemas.text(kind), InputFormat.JSON)));
    }

    static boolean isSchema(String text) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return meta.validate(text, InputFormat.JSON).isEmpty();
    }

    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    List<String> problems(JsonNode json) {
        return schema.validate(json).stream().map(Object::toString).toList();
    }
}
