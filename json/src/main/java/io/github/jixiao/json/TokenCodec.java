package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values that are written as a text. */
final class TokenCodec<T> extends Codec<T> {

    private final Token<T> kind;

    TokenCodec(Token<T> kind) {
        this.kind = kind;
    }

    @Override
    void write(JsonGenerator out, T value) {
        String text = kind.text(value);
        if (kind instanceof Scalar<T> scalar) {
            check(out, scalar, text);
        }
        out.writeString(text);
    }

    private void check(JsonGenerator out, Scalar<T> scalar, String text) {
        if (!Utf8.isSound(text)) {
            throw new IllegalArgumentException(out.streamWriteContext().pathAsPointer()
                    + ": a text with NUL or half a surrogate pair cannot be written as JSON");
        }
        if (text.length() > Math.min(scalar.maxLength(), Limits.TEXT)) {
            throw new IllegalArgumentException(out.streamWriteContext().pathAsPointer() + ": a text of " + text.length()
                    + " characters is too long");
        }
    }

    @Override
    @Nullable
    T read(JsonParser in, Reading reading) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            reading.expected(in, expected());
            in.skipChildren();
            return null;
        }
        return parse(in, reading, in.getString());
    }

    /** {@return the value of a text at the current token, or null where a problem was added} */
    @Nullable
    T parse(JsonParser in, Reading reading, String text) {
        if (!reading.isSound(in, text)) {
            return null;
        }
        try {
            return kind.parse(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            reading.unacceptable(in, expected(), text);
            return null;
        }
    }

    Token<T> kind() {
        return kind;
    }

    private Text expected() {
        if (kind instanceof Choice<T> choice) {
            return Messages.text("expected.choice", String.join(", ", choice.tokens()));
        }
        Scalar<T> scalar = (Scalar<T>) kind;
        return Messages.text("expected." + scalar.name(), Math.min(scalar.maxLength(), Limits.TEXT));
    }
}
