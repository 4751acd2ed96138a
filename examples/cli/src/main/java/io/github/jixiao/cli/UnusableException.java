package io.github.jixiao.cli;

/** Thrown where a command cannot go on; its message key gives the sentence that the user reads. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    UnusableException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** {@return the sentence in the language of {@code words}} */
    String sentence(Words words) {
        return words.of(key, arguments);
    }
}
