package io.github.jixiao.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts. Used by one thread. */
final class Hash {

    private static final int BYTES = 32;

    private final MessageDigest digest;

    Hash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the hash in hexadecimal digits} */
    static String sha256(String text) {
        return new Hash().of(text, BYTES);
    }

    /** {@return the first {@code bytes} of the hash in hexadecimal digits} */
    String of(String text, int bytes) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, bytes);
    }
}
