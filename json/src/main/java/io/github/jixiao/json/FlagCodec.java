package io.github.jixiao.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** True and false. */
final class FlagCodec extends Codec<Boolean> {

    @Override
    void write(Output out, Boolean value) {
        out.flag(value);
    }

    @Override
    @Nullable
    Boolean read(JsonParser in, Reading reading) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> {
                reading.expected(in, Messages.text("expected.flag"));
                in.skipChildren();
                yield null;
            }
        };
    }
}
