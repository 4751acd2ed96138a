package io.github.jixiao.json;

import io.github.jixiao.shape.Raw;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Any JSON object. Its numbers are carried as they are written and never computed. */
final class RawCodec<T> extends Codec<T> {

    private final Raw<T> kind;

    RawCodec(Raw<T> kind) {
        this.kind = kind;
    }

    @Override
    void write(Output out, T value) {
        Reading reading = new Reading(1, false, true, null);
        try (JsonParser in = Limits.FACTORY.createParser(
                ObjectReadContext.empty(), kind.text().apply(value))) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("extensions: no JSON object");
            }
            out.value(generator -> copy(in, generator, reading));
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("extensions: more than one JSON object");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("extensions: no JSON that could be read again", e);
        } catch (Reading.Stop e) {
            throw new IllegalArgumentException(
                    "extensions: " + reading.problems().get(0), e);
        }
    }

    @Override
    @Nullable
    T read(JsonParser in, Reading reading) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            reading.expected(in, Messages.text("expected.object"));
            in.skipChildren();
            return null;
        }
        int before = reading.problems().size();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Limits.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(in, out, reading);
        }
        return reading.problems().size() > before ? null : kind.maker().apply(text.toString());
    }

    private static void copy(JsonParser in, JsonGenerator out, Reading reading) {
        Deque<Set<String>> seen = new ArrayDeque<>();
        int depth = 0;
        do {
            switch (in.currentToken()) {
                case START_OBJECT -> {
                    depth++;
                    seen.push(new HashSet<>());
                    out.writeStartObject();
                }
                case START_ARRAY -> {
                    depth++;
                    out.writeStartArray();
                }
                case END_OBJECT -> {
                    depth--;
                    seen.pop();
                    out.writeEndObject();
                }
                case END_ARRAY -> {
                    depth--;
                    out.writeEndArray();
                }
                case PROPERTY_NAME -> copyName(in, out, reading, seen.element());
                case VALUE_STRING -> out.writeString(sound(in, reading));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getString());
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                default -> out.writeNull();
            }
        } while (depth > 0 && in.nextToken() != null);
    }

    private static void copyName(JsonParser in, JsonGenerator out, Reading reading, Set<String> seen) {
        String name = in.currentName();
        if (!seen.add(name)) {
            reading.duplicate(in, name);
        } else {
            out.writeName(reading.isSound(in, name) ? name : "");
        }
    }

    private static String sound(JsonParser in, Reading reading) {
        String text = in.getString();
        return reading.isSound(in, text) ? text : "";
    }
}
