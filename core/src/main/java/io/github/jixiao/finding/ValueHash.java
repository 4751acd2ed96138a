package io.github.jixiao.finding;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of the values that a finding rests on, to which a waiver is tied (数值指纹): the first 16 hexadecimal digits of
 * their SHA-256. Immutable and thread-safe.
 */
public final class ValueHash {

    private final Supplier<String> made;

    // Set without a lock: threads that race make the same string, and a string is safe to share.
    private @Nullable String digits;

    private ValueHash(Supplier<String> made) {
        this.made = made;
    }

    /** {@return the fingerprint written so; one of another form is that of no finding} */
    public static ValueHash of(String digits) {
        Objects.requireNonNull(digits, "digits");
        return new ValueHash(() -> digits);
    }

    /**
     * {@return the fingerprint that is made when it is asked for}
     *
     * @param digits gives its digits: always the same, of nothing that changes, and without an exception
     */
    public static ValueHash of(Supplier<String> digits) {
        return new ValueHash(Objects.requireNonNull(digits, "digits"));
    }

    /** {@return the 16 digits, in small letters} */
    public String digits() {
        String known = digits;
        if (known == null) {
            known = Objects.requireNonNull(made.get(), "digits");
            digits = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof ValueHash that && digits().equals(that.digits());
    }

    @Override
    public int hashCode() {
        return digits().hashCode();
    }

    /** {@return the digits} */
    @Override
    public String toString() {
        return digits();
    }
}
