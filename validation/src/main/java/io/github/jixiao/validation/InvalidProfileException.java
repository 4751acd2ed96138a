package io.github.jixiao.validation;

import io.github.jixiao.message.Text;
import java.util.Optional;

/** Says that a profile asks for something that a rule book does not have; the rule book is not changed. */
public final class InvalidProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final transient Text text;
    private final transient Optional<String> nearest;

    InvalidProfileException(String pointer, Text text, Optional<String> nearest) {
        super(text.en());
        this.pointer = pointer;
        this.text = text;
        this.nearest = nearest;
    }

    /** {@return the JSON Pointer (RFC 6901) within the profile, such as {@code /rules/BUD-003/parameters/leastExecution}} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the message in both languages} */
    public Text getText() {
        return text;
    }

    /** {@return the known name that is nearest to the unknown one, or empty where none is near} */
    public Optional<String> getNearest() {
        return nearest;
    }
}
