package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.message.Text;
import io.github.jixiao.shape.Disclosed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values with a status. */
final class DisclosedCodec<D, T> extends Codec<D> {

    private static final String STATUS = "status";
    private static final String VALUE = "value";
    private static final Names NAMES = new Names(List.of(STATUS, VALUE));
    private static final Literal STATUS_NAME = new Literal(STATUS);
    private static final Literal VALUE_NAME = new Literal(VALUE);
    private static final Literal STATED = new Literal(Disclosed.STATED);
    private static final Literal NONE = new Literal(Disclosed.NONE);
    private static final Literal BLANK = new Literal(Disclosed.BLANK);
    private static final List<String> TOKENS = List.of(Disclosed.STATED, Disclosed.NONE, Disclosed.BLANK);

    private final Disclosed<D, T> kind;
    private final Codec<T> value;

    DisclosedCodec(Disclosed<D, T> kind, Codec<T> value) {
        this.kind = kind;
        this.value = value;
    }

    @Override
    void write(Output out, D whole) {
        out.startObject();
        out.name(STATUS_NAME);
        T given = kind.given().apply(whole).orElse(null);
        if (given == null) {
            out.text(kind.isNone().test(whole) ? NONE : BLANK);
        } else {
            out.text(STATED);
            out.name(VALUE_NAME);
            value.write(out, given);
        }
        out.endObject();
    }

    @Override
    @Nullable
    D read(JsonParser in, Reading reading) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            reading.expected(in, Messages.text("expected.object"));
            in.skipChildren();
            return null;
        }
        String status = null;
        T given = null;
        boolean hasStatus = false;
        boolean hasValue = false;
        for (int index = NAMES.next(in); index != Names.END; index = NAMES.next(in)) {
            if (index == 0 && !hasStatus) {
                hasStatus = true;
                in.nextToken();
                status = readStatus(in, reading);
            } else if (index == 1 && !hasValue) {
                hasValue = true;
                in.nextToken();
                given = value.read(in, reading);
            } else if (index >= 0) {
                reading.duplicate(in, in.currentName());
            } else {
                reading.unknown(in, in.currentName(), NAMES.all());
            }
        }
        if (!hasStatus) {
            reading.add(in, Kind.MISSING_PROPERTY, Messages.text("missing", STATUS));
        } else if (status != null && status.equals(Disclosed.STATED) != hasValue) {
            reading.add(
                    in,
                    hasValue ? Kind.UNACCEPTABLE_VALUE : Kind.MISSING_PROPERTY,
                    hasValue ? Messages.text("valueAtStatus", status) : Messages.text("missing", VALUE));
        } else if (status != null) {
            return whole(status, given);
        }
        return null;
    }

    private @Nullable D whole(String status, @Nullable T given) {
        if (status.equals(Disclosed.STATED)) {
            return given == null ? null : kind.stated().apply(given);
        }
        return status.equals(Disclosed.NONE) ? kind.none() : kind.blank();
    }

    private static @Nullable String readStatus(JsonParser in, Reading reading) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            reading.expected(in, expectedStatus());
            in.skipChildren();
            return null;
        }
        String status = in.getString();
        if (!TOKENS.contains(status)) {
            reading.unacceptable(in, expectedStatus(), status);
            return null;
        }
        return status;
    }

    private static Text expectedStatus() {
        return Messages.text("expected.choice", String.join(", ", TOKENS));
    }
}
