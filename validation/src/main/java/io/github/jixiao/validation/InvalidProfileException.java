package io.github.jixiao.validation;

import io.github.jixiao.message.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a profile asks for something that a rule book does not have; the rule book is not changed. Its message is in
 * English and begins with the place; {@link #getText()} has the reason in both languages.
 */
public final class InvalidProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final Text text;
    private final @Nullable String nearest;

    InvalidProfileException(String pointer, Text text, Optional<String> nearest) {
        super(pointer + ": " + text.en());
        this.pointer = pointer;
        this.text = text;
        this.nearest = nearest.orElse(null);
    }

    /** {@return the JSON Pointer (RFC 6901) within the profile, such as {@code /rules/BUD-003/parameters/leastExecution}} */
    public String getPointer() {
        return pointer;
    }

    /** {@return what is wrong there, in both languages, without the place} */
    public Text getText() {
        return text;
    }

    /** {@return the known name that is nearest to the unknown one, or empty where none is near} */
    public Optional<String> getNearest() {
        return Optional.ofNullable(nearest);
    }
}
