package io.github.jixiao.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists. */
final class ListCodec<E> extends Codec<List<E>> {

    private final Codec<E> element;
    private final int minSize;

    ListCodec(Codec<E> element, int minSize) {
        this.element = element;
        this.minSize = minSize;
    }

    @Override
    void write(Output out, List<E> value) {
        out.startList();
        for (E each : value) {
            element.write(out, each);
        }
        out.endList();
    }

    @Override
    @Nullable
    List<E> read(JsonParser in, Reading reading) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            reading.expected(in, Messages.text("expected.list"));
            in.skipChildren();
            return null;
        }
        List<E> list = new ArrayList<>();
        boolean whole = true;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            E each = element.read(in, reading);
            if (each == null) {
                whole = false;
            } else {
                list.add(each);
            }
        }
        if (whole && list.size() < minSize) {
            reading.add(in, JsonProblem.Kind.UNACCEPTABLE_VALUE, Messages.text("tooFew", minSize, list.size()));
            whole = false;
        }
        return whole ? Collections.unmodifiableList(list) : null;
    }
}
