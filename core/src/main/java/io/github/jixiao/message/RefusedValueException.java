package io.github.jixiao.message;

/**
 * Thrown where a value makes no sense at all in the place it is given for, such as a negative number of posts (拒绝的值).
 * Its message is in English and begins with the name of the field; {@link #text()} has the reason in both languages.
 */
public class RefusedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Text text;

    /**
     * Makes an exception.
     *
     * @param field the field of the object that was to be made, {@code /} between its parts where it lies deeper:
     *     {@code retired}, {@code statements/3/span}
     * @param text why its value is refused
     */
    public RefusedValueException(String field, Text text) {
        super(field + ": " + text.en());
        this.field = field;
        this.text = text;
    }

    /** {@return the field, as a JSON Pointer from the object that was to be made: {@code /retired}} */
    public String pointer() {
        return "/" + field;
    }

    /** {@return why its value is refused, in both languages, without the name of the field} */
    public Text text() {
        return text;
    }
}
