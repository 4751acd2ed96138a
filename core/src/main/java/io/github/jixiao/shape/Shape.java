package io.github.jixiao.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with named fields. Immutable and thread-safe.
 *
 * @param <T> the type of the object
 */
public final class Shape<T> implements Kind<T> {

    private final Class<T> type;
    private final List<Field<T, ?>> fields;
    private final List<List<String>> together;
    private final Function<@Nullable Object[], T> maker;
    private final @Nullable Whole<T> whole;

    Shape(
            Class<T> type,
            List<Field<T, ?>> fields,
            List<List<String>> together,
            Function<@Nullable Object[], T> maker,
            @Nullable Whole<T> whole) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.together = List.copyOf(together);
        this.maker = maker;
        this.whole = whole;
    }

    /**
     * How an object is compared and shown that is one value and not several.
     *
     * @param text gives its text
     * @param same whether two objects mean the same
     * @param <T> the type of the object
     */
    public record Whole<T>(Function<T, String> text, BiPredicate<T, T> same) {}

    /** {@return an empty description of a type that is made by a builder} */
    public static <T, B> BuilderShape<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> finish) {
        return new BuilderShape<>(type, builder, finish);
    }

    /** {@return an empty description of a record} */
    public static <T> RecordShape<T> of(Class<T> type) {
        return new RecordShape<>(type);
    }

    /** {@return the type of the object} */
    public Class<T> type() {
        return type;
    }

    /** {@return the simple name of the type} */
    public String name() {
        return type.getSimpleName();
    }

    /** {@return the fields in the order in which they are written} */
    public List<Field<T, ?>> fields() {
        return fields;
    }

    /** {@return groups of optional fields that are written all or not at all} */
    public List<List<String>> together() {
        return together;
    }

    /** {@return how it is compared and shown as one value, or empty where its fields are} */
    public Optional<Whole<T>> whole() {
        return Optional.ofNullable(whole);
    }

    /** {@return this as one value, compared and shown so} */
    public Shape<T> asWhole(Function<T, String> text, BiPredicate<T, T> same) {
        return new Shape<>(type, fields, together, maker, new Whole<>(text, same));
    }

    /**
     * {@return the object of some field values}
     *
     * @param values the values by the index of their field, null where a field is absent; every required one is there
     * @throws io.github.jixiao.message.RefusedValueException if they do not fit together
     */
    public T make(@Nullable Object[] values) {
        return maker.apply(values);
    }
}
