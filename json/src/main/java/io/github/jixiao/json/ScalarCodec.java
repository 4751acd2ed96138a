package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import io.github.jixiao.shape.Scalar;

/** Values with a text form of their own. */
final class ScalarCodec<T> extends TokenCodec<T> {

    private final Scalar<T> kind;
    private final int maxLength;

    ScalarCodec(Scalar<T> kind) {
        super(kind);
        this.kind = kind;
        this.maxLength = Math.min(kind.maxLength(), Limits.TEXT);
    }

    @Override
    void write(Output out, T value) {
        out.text(kind.text(value), maxLength);
    }

    @Override
    void writeName(Output out, T value) {
        out.name(kind.text(value));
    }

    @Override
    Text expected() {
        return Messages.text("expected." + kind.name(), maxLength);
    }
}
