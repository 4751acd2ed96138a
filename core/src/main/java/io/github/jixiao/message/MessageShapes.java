package io.github.jixiao.message;

import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;

/** What the types of this package are made of. */
public final class MessageShapes {

    /** A {@link Text}. */
    public static final Shape<Text> MESSAGE = message();

    private MessageShapes() {}

    private static Shape<Text> message() {
        RecordShape<Text> shape = Shape.of(Text.class);
        var zh = shape.required("zh", Scalar.TEXT, Text::zh);
        var en = shape.required("en", Scalar.TEXT, Text::en);
        return shape.make(v -> new Text(v.get(zh), v.get(en)));
    }
}
