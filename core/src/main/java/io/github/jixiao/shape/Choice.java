package io.github.jixiao.shape;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a few constants, each written as a token.
 *
 * @param <T> the type of the constants
 */
public final class Choice<T> implements Token<T> {

    private final Map<String, T> byToken = new LinkedHashMap<>();
    private final Map<T, String> tokens = new IdentityHashMap<>();

    private Choice(List<T> constants, Function<T, String> token) {
        for (T constant : constants) {
            byToken.put(token.apply(constant), constant);
            tokens.put(constant, token.apply(constant));
        }
    }

    /** {@return the choice of {@code constants}, written as their names in camel case: {@code specialFund}} */
    public static <E extends Enum<E>> Choice<E> of(E[] constants) {
        return new Choice<>(List.of(constants), constant -> camelCase(constant.name()));
    }

    /** {@return the choice of {@code constants}, written as {@code token} says} */
    public static <E extends Enum<E>> Choice<E> of(Function<E, String> token, List<E> constants) {
        return new Choice<>(constants, token);
    }

    /** {@return the tokens, in the order of the constants} */
    public List<String> tokens() {
        return List.copyOf(byToken.keySet());
    }

    /** {@return the constants by token, in their order} */
    public Map<String, T> constants() {
        return Collections.unmodifiableMap(byToken);
    }

    /** {@return the constant of a token, or null where there is none} */
    public @Nullable T find(String token) {
        return byToken.get(token);
    }

    @Override
    public String text(T value) {
        String token = tokens.get(value);
        if (token == null) {
            throw new IllegalArgumentException("'" + value + "' is none of " + tokens());
        }
        return token;
    }

    @Override
    public T parse(String text) {
        T constant = find(text);
        if (constant == null) {
            throw new IllegalArgumentException("none of " + tokens());
        }
        return constant;
    }

    private static String camelCase(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                capital = true;
            } else {
                out.append(capital || c < 'A' || c > 'Z' ? c : (char) (c + ('a' - 'A')));
                capital = false;
            }
        }
        return out.toString();
    }
}
