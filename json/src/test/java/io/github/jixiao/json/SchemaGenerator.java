package io.github.jixiao.json;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Flag;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Raw;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Token;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.WholeNumber;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the JSON Schema (draft 2020-12) of a document from its shape, as maps and lists. */
final class SchemaGenerator {

    static final MessageBundle TITLES = MessageBundle.load("titles", SchemaGenerator.class::getResourceAsStream);

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Set<String> usedTitles = new HashSet<>();

    private SchemaGenerator() {}

    /** {@return the schema of a kind of document} */
    static Map<String, Object> schema(JsonDocument<?> document) {
        return new SchemaGenerator().root(document);
    }

    /** {@return the keys of the titles that the schema of a kind of document uses} */
    static Set<String> titles(JsonDocument<?> document) {
        SchemaGenerator generator = new SchemaGenerator();
        generator.root(document);
        return generator.usedTitles;
    }

    private Map<String, Object> root(JsonDocument<?> document) {
        Shape<?> shape = document.codec().shape();
        String name = document == JsonDocument.WAIVERS ? "Waivers" : shape.name();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", JsonSchemas.id(document));
        schema.putAll(object(shape, name));
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> version = titled("schemaVersion");
        version.put("const", ObjectCodec.VERSION);
        properties.put(ObjectCodec.VERSION_PROPERTY, version);
        properties.putAll(asMap(schema.get("properties")));
        schema.put("properties", properties);
        List<Object> required = new java.util.ArrayList<>();
        required.add(ObjectCodec.VERSION_PROPERTY);
        required.addAll((List<?>) schema.getOrDefault("required", List.of()));
        schema.put("required", required);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Shape<?> shape, String name) {
        Map<String, Object> schema = titled(name);
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field<?, ?> field : shape.fields()) {
            properties.put(field.name(), property(field, name));
        }
        schema.put("properties", properties);
        List<String> required = shape.fields().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        for (List<String> group : shape.together()) {
            Map<String, Object> dependent = new LinkedHashMap<>();
            group.forEach(each -> dependent.put(
                    each, group.stream().filter(other -> !other.equals(each)).toList()));
            schema.put("dependentRequired", dependent);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private <V> Map<String, Object> property(Field<?, V> field, String owner) {
        String key = owner + '.' + field.name();
        Map<String, Object> schema = titled(TITLES.has(key) ? key : field.name());
        schema.putAll(of(field.kind()));
        field.standard().ifPresent(standard -> addDefault(schema, field.kind(), standard));
        return schema;
    }

    private static <V> void addDefault(Map<String, Object> schema, Kind<V> kind, V standard) {
        if (kind instanceof Token<V> token) {
            schema.put("default", token.text(standard));
        } else if (kind instanceof Flag || kind instanceof WholeNumber) {
            schema.put("default", standard);
        }
    }

    private Map<String, Object> of(Kind<?> kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (kind instanceof Scalar<?> scalar) {
            return scalar(scalar);
        } else if (kind instanceof Choice<?> choice) {
            schema.put("enum", choice.tokens());
        } else if (kind instanceof WholeNumber number) {
            schema.put("type", "integer");
            schema.put("minimum", number.min());
            schema.put("maximum", number.max());
        } else if (kind instanceof Flag) {
            schema.put("type", "boolean");
        } else if (kind instanceof Raw) {
            schema.put("type", "object");
        } else if (kind instanceof ListOf<?> list) {
            schema.put("type", "array");
            schema.put("items", of(list.element()));
            if (list.minSize() > 0) {
                schema.put("minItems", list.minSize());
            }
        } else if (kind instanceof MapOf<?, ?, ?> map) {
            return map.type() == Map.class
                    ? map(map, schema)
                    : definition(kind, map.type().getSimpleName());
        } else {
            return definition(kind, name(kind));
        }
        return schema;
    }

    private Map<String, Object> scalar(Scalar<?> scalar) {
        boolean free = scalar.type() == String.class;
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (!scalar.pattern().isEmpty()) {
            schema.put("pattern", scalar.pattern());
        }
        if (scalar.maxLength() < Integer.MAX_VALUE) {
            schema.put("maxLength", scalar.maxLength());
        }
        if (scalar.name().equals("date")) {
            schema.put("format", "date");
        }
        if (free) {
            return schema;
        }
        definitions.put(scalar.name(), schema);
        return reference(scalar.name());
    }

    private Map<String, Object> map(MapOf<?, ?, ?> map, Map<String, Object> schema) {
        schema.put("type", "object");
        if (map.keys() instanceof Choice<?> choice) {
            Map<String, Object> properties = new LinkedHashMap<>();
            choice.tokens().forEach(token -> properties.put(token, of(map.values())));
            schema.put("properties", properties);
            schema.put("additionalProperties", false);
        } else {
            Map<String, Object> names = of(map.keys());
            if (!names.equals(Map.of("type", "string"))) {
                schema.put("propertyNames", names);
            }
            schema.put("additionalProperties", of(map.values()));
        }
        return schema;
    }

    private Map<String, Object> definition(Kind<?> kind, String name) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, define(kind, name));
        }
        return reference(name);
    }

    private Map<String, Object> define(Kind<?> kind, String name) {
        if (kind instanceof Shape<?> shape) {
            return object(shape, name);
        }
        if (kind instanceof MapOf<?, ?, ?> map) {
            return map(map, titled(name));
        }
        return kind instanceof Disclosed<?, ?> disclosed ? disclosed(disclosed) : union((Union<?>) kind);
    }

    private Map<String, Object> disclosed(Disclosed<?, ?> disclosed) {
        Map<String, Object> schema = titled("Disclosed");
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("status", Map.of("enum", List.of(Disclosed.STATED, Disclosed.NONE, Disclosed.BLANK)));
        properties.put("value", of(disclosed.value()));
        schema.put("properties", properties);
        schema.put("required", List.of("status"));
        schema.put("additionalProperties", false);
        schema.put("if", Map.of("properties", Map.of("status", Map.of("const", Disclosed.STATED))));
        schema.put("then", Map.of("required", List.of("value")));
        schema.put("else", Map.of("properties", Map.of("value", false)));
        return schema;
    }

    private Map<String, Object> union(Union<?> union) {
        Map<String, Object> schema = titled("OneOf");
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        union.variants().forEach(variant -> properties.put(variant.name(), of(variant.kind())));
        schema.put("properties", properties);
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static String name(Kind<?> kind) {
        if (kind instanceof Shape<?> shape) {
            return shape.name();
        }
        if (kind instanceof ListOf<?> list) {
            return name(list.element()) + "List";
        }
        if (kind instanceof Disclosed<?, ?> disclosed) {
            return "Disclosed" + name(disclosed.value());
        }
        Union<?> union = (Union<?>) kind;
        StringBuilder name = new StringBuilder("OneOf");
        union.variants()
                .forEach(variant -> name.append(
                                Character.toUpperCase(variant.name().charAt(0)))
                        .append(variant.name().substring(1)));
        return name.toString();
    }

    private Map<String, Object> titled(String key) {
        usedTitles.add(key);
        Text text = TITLES.text(key);
        int colon = text.zh().indexOf('：');
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", colon < 0 ? text.zh() : text.zh().substring(0, colon));
        schema.put("description", text.zh() + " / " + text.en());
        return schema;
    }

    private static Map<String, Object> reference(String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/$defs/" + name);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
