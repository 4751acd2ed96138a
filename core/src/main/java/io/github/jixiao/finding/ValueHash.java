package io.github.jixiao.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of the values that a finding rests on, to which a waiver is tied (数值指纹): the first 16 hexadecimal digits of
 * their SHA-256. Immutable and thread-safe.
 */
public final class ValueHash {

    private static final int BYTES = 8;

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
     * {@return the fingerprint of values, made when it is asked for}
     *
     * @param values gives the text of the values: always the same, of nothing that changes, and without an exception
     */
    public static ValueHash ofValues(Supplier<String> values) {
        Objects.requireNonNull(values, "values");
        return new ValueHash(() -> hash(values.get()));
    }

    /** {@return the digits} */
    public String digits() {
        String known = digits;
        if (known == null) {
            known = made.get();
            digits = known;
        }
        return known;
    }

    private static String hash(String values) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
