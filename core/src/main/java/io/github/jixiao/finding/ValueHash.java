package io.github.jixiao.finding;

import io.github.jixiao.Require;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of the values that a finding rests on, to which a waiver is tied (数值指纹): the first 16 hexadecimal digits of
 * their SHA-256. Immutable and thread-safe.
 */
public final class ValueHash {

    private static final int LENGTH = 16;

    private final Supplier<String> made;

    // Set without a lock: threads that race make the same string, and a string is safe to share.
    private @Nullable String digits;

    private ValueHash(Supplier<String> made) {
        this.made = made;
    }

    /**
     * {@return the fingerprint written so}
     *
     * @throws IllegalArgumentException if {@code digits} are not 16 hexadecimal digits, in small letters
     */
    public static ValueHash of(String digits) {
        if (digits.length() != LENGTH || !isHexadecimal(digits)) {
            throw Require.refusal("valueHash", "valueHash", Require.shortened(digits));
        }
        return new ValueHash(() -> digits);
    }

    private static boolean isHexadecimal(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
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
