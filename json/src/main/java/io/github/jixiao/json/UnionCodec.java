package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.Union.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values of one of several types: an object with one property, whose name says which. */
final class UnionCodec<T> extends Codec<T> {

    private final Union<T> kind;
    private final List<Content<T, ?>> contents;
    private final Names names;

    private record Content<T, V>(Variant<T, ?, V> variant, Codec<V> codec, Literal name) {

        void write(Output out, T value) {
            out.name(name);
            codec.write(out, variant.content(value));
        }

        @Nullable
        T read(JsonParser in, Reading reading) {
            V content = codec.read(in, reading);
            return content == null ? null : variant.close().apply(content);
        }
    }

    UnionCodec(Union<T> kind, Codecs codecs) {
        this.kind = kind;
        this.contents = kind.variants().stream()
                .<Content<T, ?>>map(variant -> content(variant, codecs))
                .toList();
        this.names = new Names(kind.variants().stream().map(Variant::name).toList());
    }

    @Override
    void write(Output out, T value) {
        out.startObject();
        contents.get(kind.indexOf(value)).write(out, value);
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
        T value = null;
        boolean[] seen = new boolean[contents.size()];
        int count = 0;
        for (int index = names.next(in); index != Names.END; index = names.next(in)) {
            if (index < 0) {
                reading.unknown(in, in.currentName(), names.all());
            } else if (seen[index]) {
                reading.duplicate(in, in.currentName());
            } else {
                seen[index] = true;
                count++;
                in.nextToken();
                value = contents.get(index).read(in, reading);
            }
        }
        if (count != 1) {
            Kind problem = count == 0 ? Kind.MISSING_PROPERTY : Kind.UNACCEPTABLE_VALUE;
            reading.add(in, problem, Messages.text("notOne", String.join(", ", names.all())));
            return null;
        }
        return value;
    }

    private static <T, V> Content<T, V> content(Variant<T, ?, V> variant, Codecs codecs) {
        return new Content<>(variant, codecs.of(variant.kind()), new Literal(variant.name()));
    }
}
