package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads documents. */
final class Parsing {

    private Parsing() {}

    /** {@return the document in the first {@code length} bytes} */
    static <T> JsonReading<T> read(ObjectCodec<T> codec, byte[] json, int length, int maxProblems, boolean lenient) {
        int from = Utf8.markLength(json, 0, length);
        Reading.Content content = new Reading.Content(json, from, length);
        int invalid = Utf8.firstInvalid(json, from, length);
        if (invalid >= 0) {
            Text message = Messages.text(json[invalid] == 0 ? "nul" : "encoding");
            throw new JsonReadException(List.of(Reading.at(content, invalid, "", Kind.ENCODING, message)));
        }
        boolean checksTexts = Utf8.hasUnicodeEscape(json, from, length);
        Reading reading = new Reading(maxProblems, lenient, checksTexts, content);
        T value = read(codec, content, reading);
        if (value == null || !reading.problems().isEmpty()) {
            throw new JsonReadException(reading.problems());
        }
        return new JsonReading<>(value, reading.ignored());
    }

    private static <T> @Nullable T read(ObjectCodec<T> codec, Reading.Content content, Reading reading) {
        try (JsonParser in = Limits.FACTORY.createParser(
                ObjectReadContext.empty(), content.bytes(), content.from(), content.to() - content.from())) {
            try {
                return read(codec, in, reading);
            } catch (JacksonException e) {
                String pointer = in.streamReadContext().pathAsPointer().toString();
                reading.addAt(pointer, e.getLocation(), kind(e), message(e, in));
            }
        } catch (Reading.Stop e) {
            return null;
        }
        return null;
    }

    private static <T> @Nullable T read(ObjectCodec<T> codec, JsonParser in, Reading reading) {
        if (in.nextToken() == null) {
            reading.addAt("", null, Kind.SYNTAX, Messages.text("empty"));
            return null;
        }
        T value = codec.readRoot(in, reading);
        if (in.nextToken() != null) {
            reading.addAt("", in.currentTokenLocation(), Kind.SYNTAX, Messages.text("trailing"));
        }
        return value;
    }

    private static Kind kind(JacksonException e) {
        return e instanceof StreamConstraintsException ? Kind.LIMIT : Kind.SYNTAX;
    }

    private static Text message(JacksonException e, JsonParser in) {
        if (e instanceof UnexpectedEndOfInputException) {
            return Messages.text("cutOff");
        }
        if (!(e instanceof StreamConstraintsException)) {
            return Messages.text("syntax");
        }
        String words = e.getOriginalMessage();
        if (words.contains("nesting depth")) {
            return Messages.text("tooDeep", Limits.DEPTH);
        }
        if (words.contains("Name")) {
            return Messages.text("longName", Limits.NAME);
        }
        return words.contains("Number")
                ? Messages.text("longNumber", Limits.NUMBER)
                : Messages.text("longText", Limits.TEXT);
    }
}
