package io.github.jixiao.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A type that Jackson's databind writes and reads with a codec of ours.
 *
 * @param type the type
 * @param codec its codec
 * @param isDocument whether it is written with a schema version
 */
record Part<T>(Class<T> type, Codec<T> codec, boolean isDocument) {

    ValueSerializer<T> serializer() {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                write(value, out);
            }
        };
    }

    ValueDeserializer<T> deserializer(ReportJson json) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return read(in, json.newReading());
            }
        };
    }

    private void write(T value, JsonGenerator out) {
        if (isDocument && codec instanceof ObjectCodec<T> object) {
            object.writeRoot(new GeneratorOutput(out), value);
        } else {
            codec.write(new GeneratorOutput(out), value);
        }
    }

    private T read(JsonParser in, Reading reading) {
        T value = null;
        try {
            value = readOrNull(in, reading);
        } catch (Reading.Stop e) {
            // Its problems follow.
        }
        if (value == null || !reading.problems().isEmpty()) {
            JsonReadException problems = new JsonReadException(reading.problems());
            MismatchedInputException mismatch = MismatchedInputException.from(in, type, problems.getMessage());
            mismatch.initCause(problems);
            throw mismatch;
        }
        return value;
    }

    private @Nullable T readOrNull(JsonParser in, Reading reading) {
        return isDocument && codec instanceof ObjectCodec<T> object
                ? object.readRoot(in, reading)
                : codec.read(in, reading);
    }
}
