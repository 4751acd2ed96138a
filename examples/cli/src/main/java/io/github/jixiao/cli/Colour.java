package io.github.jixiao.cli;

import io.github.jixiao.finding.Severity;

/** Whether text is coloured, and how. */
enum Colour {
    /** Plain text. */
    OFF,
    /** Escape sequences of ECMA-48. */
    ON;

    /** {@return on where standard output is a terminal that has colours and the environment does not forbid them (NO_COLOR)} */
    static Colour ofTerminal() {
        String noColour = System.getenv("NO_COLOR");
        boolean wanted = (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return wanted && Terminal.isThere() ? ON : OFF;
    }

    /** {@return {@code text} in bold} */
    String strong(String text) {
        return wrap("1", text);
    }

    /** {@return {@code text} in the colour of {@code severity}} */
    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("1;33", text);
            case INFO -> wrap("1;36", text);
        };
    }

    private String wrap(String code, String text) {
        return this == OFF ? text : "\u001B[" + code + 'm' + text + "\u001B[0m";
    }
}
