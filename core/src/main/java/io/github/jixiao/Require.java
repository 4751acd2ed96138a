package io.github.jixiao;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.RefusedValueException;
import io.github.jixiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The few conditions without which a value makes no sense at all; each refusal names the field. What is merely
 * inconsistent is no business of these: it can be built, and rules find it.
 */
public final class Require {

    /** The first fiscal year that is taken for one. */
    public static final int MIN_YEAR = 1949;
    /** The last fiscal year that is taken for one. */
    public static final int MAX_YEAR = 9999;
    /** The longest name that can stand in a figure's id, in UTF-16 units. */
    public static final int MAX_NAME = 200;

    private static final int MAX_SHOWN = 60;
    private static final MessageBundle REASONS =
            MessageBundle.load("refused", name -> Require.class.getResourceAsStream(name));

    private Require() {}

    /**
     * {@return the exception that refuses the value of a field}
     *
     * @param field the field, as {@link RefusedValueException} takes it
     * @param key the key of the reason in the bundle {@code refused}
     * @param arguments what the reason names
     */
    public static RefusedValueException refusal(String field, String key, Object... arguments) {
        return new RefusedValueException(field, REASONS.text(key, arguments));
    }

    /** @throws NullPointerException if one of the components of a record is null; its message says which */
    public static void present(Object... components) {
        for (int i = 0; i < components.length; i++) {
            if (components[i] == null) {
                throw new NullPointerException("component " + (i + 1) + " of " + components.length + " is null");
            }
        }
    }

    /** @throws RefusedValueException if {@code value} is blank */
    public static void notBlank(String field, String value) {
        if (value.isBlank()) {
            throw refusal(field, "blank");
        }
    }

    /** @throws RefusedValueException if {@code value} is blank or too long to stand in a figure's id */
    public static void name(String field, String value) {
        notBlank(field, value);
        nameLength(field, value);
    }

    /** @throws RefusedValueException if {@code value} is too long to stand in a figure's id */
    public static void nameLength(String field, String value) {
        if (value.length() > MAX_NAME) {
            throw refusal(field, "longName", shortened(value), MAX_NAME);
        }
    }

    /** @throws RefusedValueException if {@code year} is present and not between 1949 and 9999 */
    public static void year(String field, OptionalInt year) {
        if (year.isPresent()) {
            year(field, year.getAsInt());
        }
    }

    /** @throws RefusedValueException if {@code year} is not between 1949 and 9999 */
    public static void year(String field, int year) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw refusal(field, "year", year, MIN_YEAR, MAX_YEAR);
        }
    }

    /** @throws RefusedValueException if {@code count} is present and negative */
    public static void count(String field, Optional<Quantity> count) {
        count.ifPresent(value -> count(field, value));
    }

    /** @throws RefusedValueException if {@code count} is negative */
    public static void count(String field, Quantity count) {
        if (count.value().signum() < 0) {
            throw refusal(field, "negative", count);
        }
    }

    /** @throws RefusedValueException if {@code count} is negative */
    public static void count(String field, int count) {
        if (count < 0) {
            throw refusal(field, "negative", count);
        }
    }

    /** @throws RefusedValueException if {@code number} is not between {@code min} and {@code max} */
    public static void within(String field, int number, int min, int max) {
        if (number < min || number > max) {
            throw refusal(field, "outside", number, min, max);
        }
    }

    /** @throws RefusedValueException if {@code points} are negative */
    public static void points(String field, BigDecimal points) {
        if (points.signum() < 0) {
            throw refusal(field, "negative", points.toPlainString());
        }
    }

    /** @throws RefusedValueException if a year is none or the last one lies before the first */
    public static void years(int sinceYear, Optional<Integer> lastYear) {
        year("sinceYear", sinceYear);
        lastYear.ifPresent(last -> {
            year("lastYear", last);
            if (last < sinceYear) {
                throw refusal("lastYear", "lastYearBeforeFirst", last, sinceYear);
            }
        });
    }

    /** {@return {@code text}, cut off where it is long, to be shown in a message} */
    public static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
