package io.github.jixiao.organization;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Quantity;

/**
 * A number of posts or persons of one kind. Immutable.
 *
 * @param kind the kind
 * @param label the kind as stated, such as {@code 聘用制书记员}
 * @param count the number
 */
public record StaffCount(StaffKind kind, String label, Quantity count) {

    /** @throws IllegalArgumentException if {@code count} is negative */
    public StaffCount {
        Require.present(kind, label, count);
        Require.count("count", count);
    }

    /** {@return a number of persons (人) of a kind, with its label} */
    public static StaffCount of(StaffKind kind, String label, long count) {
        return new StaffCount(kind, label, Quantity.persons(count));
    }
}
