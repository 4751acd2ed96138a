package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.message.RefusedValueException;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Objects with fields. */
final class ObjectCodec<T> extends Codec<T> {

    /** The property of a document that says which version of the format it is written in. */
    static final String VERSION_PROPERTY = "schemaVersion";
    /** The version of the format. */
    static final String VERSION = "1";

    private static final Object BROKEN = new Object();
    private static final SerializedString VERSION_NAME = new SerializedString(VERSION_PROPERTY);

    private final Shape<T> shape;
    private final List<Property<T, ?>> properties;
    private final List<String> names;
    private final @Nullable Property<T, ?>[] table;

    private record Property<T, V>(Field<T, V> field, Codec<V> codec, SerializedString name) {

        void write(JsonGenerator out, T owner) {
            V value = field.toWrite(owner);
            if (value != null) {
                out.writeName(name);
                codec.write(out, value);
            }
        }
    }

    ObjectCodec(Shape<T> shape, Codecs codecs) {
        this.shape = shape;
        this.properties = shape.fields().stream()
                .<Property<T, ?>>map(field -> property(field, codecs))
                .toList();
        this.names = shape.fields().stream().map(Field::name).toList();
        this.table = table(properties);
    }

    Shape<T> shape() {
        return shape;
    }

    @Override
    void write(JsonGenerator out, T value) {
        out.writeStartObject();
        writeProperties(out, value);
    }

    /** Writes {@code value} as a document, with its version in front. */
    void writeRoot(JsonGenerator out, T value) {
        out.writeStartObject();
        out.writeName(VERSION_NAME);
        out.writeString(VERSION);
        writeProperties(out, value);
    }

    @Override
    @Nullable
    T read(JsonParser in, Reading reading) {
        return read(in, reading, false);
    }

    /** {@return the document that begins at the current token, or null where a problem was added} */
    @Nullable
    T readRoot(JsonParser in, Reading reading) {
        return read(in, reading, true);
    }

    private void writeProperties(JsonGenerator out, T value) {
        for (Property<T, ?> property : properties) {
            property.write(out, value);
        }
        out.writeEndObject();
    }

    private @Nullable T read(JsonParser in, Reading reading, boolean root) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            reading.expected(in, Messages.text("expected.object"));
            in.skipChildren();
            return null;
        }
        @Nullable Object[] values = new Object[properties.size()];
        boolean whole = true;
        boolean versioned = !root;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Property<T, ?> property = find(name);
            if (property != null) {
                int index = property.field.index();
                if (values[index] != null) {
                    reading.duplicate(in, name);
                    continue;
                }
                in.nextToken();
                Object value = property.codec.read(in, reading);
                whole &= value != null;
                values[index] = value != null ? value : BROKEN;
            } else if (root && name.equals(VERSION_PROPERTY)) {
                if (versioned) {
                    reading.duplicate(in, name);
                } else {
                    versioned = true;
                    readVersion(in, reading);
                }
            } else {
                reading.unknown(in, name, names);
            }
        }
        if (!versioned) {
            reading.add(in, Kind.MISSING_PROPERTY, Messages.text("missing", VERSION_PROPERTY));
        }
        return isComplete(in, reading, values) && whole ? make(in, reading, values) : null;
    }

    private static void readVersion(JsonParser in, Reading reading) {
        in.nextToken();
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            reading.expected(in, Messages.text("expected.version", VERSION));
            in.skipChildren();
        } else if (!in.getString().equals(VERSION)) {
            reading.unacceptable(in, Messages.text("expected.version", VERSION), in.getString());
        }
    }

    private boolean isComplete(JsonParser in, Reading reading, @Nullable Object[] values) {
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && properties.get(i).field.isRequired()) {
                reading.add(in, Kind.MISSING_PROPERTY, Messages.text("missing", names.get(i)));
                complete = false;
            }
        }
        for (List<String> group : shape.together()) {
            long present = group.stream()
                    .filter(name -> values[names.indexOf(name)] != null)
                    .count();
            if (present != 0 && present != group.size()) {
                reading.add(in, Kind.MISSING_PROPERTY, Messages.text("together", String.join(", ", group)));
                complete = false;
            }
        }
        return complete;
    }

    private @Nullable T make(JsonParser in, Reading reading, @Nullable Object[] values) {
        try {
            return shape.make(values);
        } catch (RefusedValueException e) {
            reading.refused(in, e);
            return null;
        }
    }

    private @Nullable Property<T, ?> find(String name) {
        int mask = table.length - 1;
        for (int i = name.hashCode() & mask; ; i = (i + 1) & mask) {
            Property<T, ?> property = table[i];
            if (property == null || property.field.name().equals(name)) {
                return property;
            }
        }
    }

    /** A hash table at most half full, with open addressing. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Property<T, ?>[] table(List<Property<T, ?>> properties) {
        int size = Integer.highestOneBit(Math.max(1, properties.size())) * 4;
        @Nullable Property<T, ?>[] table = new Property[size];
        for (Property<T, ?> property : properties) {
            int i = property.field.name().hashCode() & (size - 1);
            while (table[i] != null) {
                i = (i + 1) & (size - 1);
            }
            table[i] = property;
        }
        return table;
    }

    private static <T, V> Property<T, V> property(Field<T, V> field, Codecs codecs) {
        return new Property<>(field, codecs.of(field.kind()), new SerializedString(field.name()));
    }
}
