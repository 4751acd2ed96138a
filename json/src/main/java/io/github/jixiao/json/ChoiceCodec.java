package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import io.github.jixiao.shape.Choice;
import java.util.IdentityHashMap;
import java.util.Map;

/** Constants, each with its token. */
final class ChoiceCodec<T> extends TokenCodec<T> {

    private final Choice<T> kind;
    private final Map<T, Literal> literals = new IdentityHashMap<>();

    ChoiceCodec(Choice<T> kind) {
        super(kind);
        this.kind = kind;
        kind.constants().forEach((token, constant) -> literals.put(constant, new Literal(token)));
    }

    @Override
    void write(Output out, T value) {
        out.text(literal(value));
    }

    @Override
    void writeName(Output out, T value) {
        out.name(literal(value));
    }

    @Override
    Text expected() {
        return Messages.text("expected.choice", String.join(", ", kind.tokens()));
    }

    private Literal literal(T value) {
        Literal literal = literals.get(value);
        // A constant without a token is refused by the choice itself.
        return literal != null ? literal : new Literal(kind.text(value));
    }
}
