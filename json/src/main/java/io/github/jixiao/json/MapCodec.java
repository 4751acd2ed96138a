package io.github.jixiao.json;

import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.MapOf;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Objects whose property names are keys. */
final class MapCodec<T, K, V> extends Codec<T> {

    private final MapOf<T, K, V> kind;
    private final TokenCodec<K> keys;
    private final Codec<V> values;

    MapCodec(MapOf<T, K, V> kind, TokenCodec<K> keys, Codec<V> values) {
        this.kind = kind;
        this.keys = keys;
        this.values = values;
    }

    @Override
    void write(Output out, T value) {
        out.startObject();
        kind.entries().apply(value).forEach((key, each) -> {
            keys.writeName(out, key);
            values.write(out, each);
        });
        out.endObject();
    }

    @Override
    @Nullable
    T read(JsonParser in, Reading reading) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            reading.expected(in, Messages.text("expected.object"));
            in.skipChildren();
            return null;
        }
        Map<K, V> map = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        boolean whole = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!seen.add(name)) {
                reading.duplicate(in, name);
                continue;
            }
            if (kind.keys() instanceof Choice<K> choice && choice.find(name) == null) {
                reading.unknown(in, name, choice.tokens());
                continue;
            }
            K key = keys.parse(in, reading, name);
            in.nextToken();
            V each = values.read(in, reading);
            if (key == null || each == null) {
                whole = false;
            } else {
                map.put(key, each);
            }
        }
        return whole ? kind.maker().apply(map) : null;
    }
}
