package io.github.jixiao.shape;

import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A value with a text form of its own: a text, a number that keeps its decimals, a date, an id.
 *
 * @param type the type of the value
 * @param name the name of the form, such as {@code percentage}
 * @param parser makes the value of a text; throws {@link IllegalArgumentException} or {@link ArithmeticException}
 * @param writer gives the text of a value
 * @param pattern the regular expression (ECMA-262) that every text matches, empty for any
 * @param maxLength the greatest length of the text in UTF-16 units
 * @param same whether two values mean the same, however they are written
 * @param <T> the type of the value
 */
public record Scalar<T>(
        Class<T> type,
        String name,
        Function<String, T> parser,
        Function<T, String> writer,
        String pattern,
        int maxLength,
        BiPredicate<T, T> same)
        implements Token<T> {

    /** Any text. */
    public static final Scalar<String> TEXT = of(String.class, "text", Function.identity(), Function.identity());

    /** A text that is not blank; blank is what {@link String#isBlank} says. */
    public static final Scalar<String> NOT_BLANK = of(String.class, "notBlank", Scalar::notBlank, Function.identity())
            .matching("[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]");

    /** {@return a form of any pattern and length, in which equal values are the same} */
    public static <T> Scalar<T> of(Class<T> type, String name, Function<String, T> parser, Function<T, String> writer) {
        return new Scalar<>(type, name, parser, writer, "", Integer.MAX_VALUE, Object::equals);
    }

    /** {@return this with a pattern that every text matches} */
    public Scalar<T> matching(String regex) {
        return new Scalar<>(type, name, parser, writer, regex, maxLength, same);
    }

    /** {@return this with a greatest length} */
    public Scalar<T> within(int length) {
        return new Scalar<>(type, name, parser, writer, pattern, length, same);
    }

    /** {@return this with another notion of what means the same} */
    public Scalar<T> sameWhen(BiPredicate<T, T> equivalence) {
        return new Scalar<>(type, name, parser, writer, pattern, maxLength, equivalence);
    }

    @Override
    public String text(T value) {
        return writer.apply(value);
    }

    @Override
    public T parse(String text) {
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(name + ": more than " + maxLength + " characters");
        }
        return parser.apply(text);
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }
}
