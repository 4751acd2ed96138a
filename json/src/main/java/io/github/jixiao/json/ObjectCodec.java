package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.message.RefusedValueException;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Objects with fields. */
final class ObjectCodec<T> extends Codec<T> {

    /** The property of a document that says which version of the format it is written in. */
    static final String VERSION_PROPERTY = "schemaVersion";
    /** The version of the format. */
    static final String VERSION = "1";

    private static final Object BROKEN = new Object();
    private static final Literal VERSION_NAME = new Literal(VERSION_PROPERTY);
    private static final Literal VERSION_TEXT = new Literal(VERSION);

    private final Shape<T> shape;
    private final List<Property<T, ?>> properties;
    private final PropertyWriter<T> writer;
    private final Names names;
    private final int[] required;

    ObjectCodec(Shape<T> shape, Codecs codecs) {
        this.shape = shape;
        this.properties = shape.fields().stream()
                .<Property<T, ?>>map(field -> Property.of(field, codecs))
                .toList();
        this.writer = new PropertyWriter<>(properties);
        this.names = new Names(shape.fields().stream().map(Field::name).toList());
        this.required = shape.fields().stream()
                .filter(Field::isRequired)
                .mapToInt(Field::index)
                .toArray();
    }

    Shape<T> shape() {
        return shape;
    }

    @Override
    void write(Output out, T value) {
        out.startObject();
        writeProperties(out, value);
    }

    /** Writes {@code value} as a document, with its version in front. */
    void writeRoot(Output out, T value) {
        out.startObject();
        out.name(VERSION_NAME);
        out.text(VERSION_TEXT);
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

    private void writeProperties(Output out, T value) {
        writer.write(out, value);
        out.endObject();
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
        for (int index = names.next(in); index != Names.END; index = names.next(in)) {
            if (index >= 0) {
                if (values[index] != null) {
                    reading.duplicate(in, in.currentName());
                    continue;
                }
                in.nextToken();
                Object value = properties.get(index).codec().read(in, reading);
                whole &= value != null;
                values[index] = value != null ? value : BROKEN;
            } else if (root && in.currentName().equals(VERSION_PROPERTY)) {
                if (versioned) {
                    reading.duplicate(in, VERSION_PROPERTY);
                } else {
                    versioned = true;
                    readVersion(in, reading);
                }
            } else {
                reading.unknown(in, in.currentName(), names.all());
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
        for (int index : required) {
            if (values[index] == null) {
                reading.add(
                        in,
                        Kind.MISSING_PROPERTY,
                        Messages.text("missing", names.all().get(index)));
                complete = false;
            }
        }
        for (List<String> group : shape.together()) {
            long present = group.stream()
                    .filter(name -> values[names.all().indexOf(name)] != null)
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
}
