package io.github.jixiao.cli;

import java.util.Locale;

/** The written form of enum constants: camel case, as in JSON. */
final class Tokens {

    private Tokens() {}

    /** {@return {@code notApplicable} for {@code NOT_APPLICABLE}} */
    static String of(Enum<?> constant) {
        StringBuilder out = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
