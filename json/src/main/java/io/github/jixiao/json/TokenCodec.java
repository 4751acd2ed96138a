package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import io.github.jixiao.shape.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values that are written as a text. */
abstract class TokenCodec<T> extends Codec<T> {

    private final Token<T> kind;

    TokenCodec(Token<T> kind) {
        this.kind = kind;
    }

    /** Writes {@code value} as the name of a property. */
    abstract void writeName(Output out, T value);

    /** {@return what is expected, for a message} */
    abstract Text expected();

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
}
