package io.github.jixiao.json;

import io.github.jixiao.shape.Field;

/**
 * A field with how its value is written and read.
 *
 * @param field the field
 * @param codec the codec of its value
 * @param name its name
 * @param <T> the type that has the field
 * @param <V> the type of its value
 */
record Property<T, V>(Field<T, V> field, Codec<V> codec, Literal name) {

    static <T, V> Property<T, V> of(Field<T, V> field, Codecs codecs) {
        return new Property<>(field, codecs.of(field.kind()), new Literal(field.name()));
    }

    /** Writes the value of {@code owner}, if there is one to write. */
    void write(Output out, T owner) {
        V value = field.toWrite(owner);
        if (value != null) {
            out.name(name);
            codec.write(out, value);
        }
    }
}
