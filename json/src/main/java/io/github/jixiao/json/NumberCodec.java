package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import io.github.jixiao.shape.WholeNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** Whole numbers, the only JSON numbers outside extensions. */
final class NumberCodec extends Codec<Integer> {

    private final WholeNumber kind;

    NumberCodec(WholeNumber kind) {
        this.kind = kind;
    }

    @Override
    void write(Output out, Integer value) {
        out.number(value);
    }

    @Override
    @Nullable
    Integer read(JsonParser in, Reading reading) {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT && in.getNumberType() == NumberType.INT) {
            int value = in.getIntValue();
            if (kind.min() <= value && value <= kind.max()) {
                return value;
            }
        }
        Text expected = Messages.text("expected.wholeNumber", kind.min(), kind.max());
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            reading.unacceptable(in, expected, in.getString());
        } else {
            reading.expected(in, expected);
            in.skipChildren();
        }
        return null;
    }
}
