package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import java.io.Serializable;

/**
 * Something in a JSON document that cannot be taken. Immutable.
 *
 * @param kind what kind of problem it is
 * @param pointer the JSON Pointer (RFC 6901) of the value, empty for the whole document
 * @param line the line, from 1; 0 where it is not known
 * @param column the column in UTF-16 units, from 1; 0 where it is not known
 * @param message what is wrong and what was expected, in both languages
 */
public record JsonProblem(Kind kind, String pointer, int line, int column, Text message) implements Serializable {

    /** What kind of problem it is. */
    public enum Kind {
        /** The text is no well-formed JSON, is cut off, or something follows the document. */
        SYNTAX,
        /** The bytes are no valid UTF-8, or a text has a lone surrogate or NUL in it. */
        ENCODING,
        /** Something is larger, longer or deeper than the limits. */
        LIMIT,
        /** A property is not known. */
        UNKNOWN_PROPERTY,
        /** A property stands twice in one object. */
        DUPLICATE_PROPERTY,
        /** A required property is missing. */
        MISSING_PROPERTY,
        /** A value is of another JSON type than is expected. */
        WRONG_TYPE,
        /** A value is of the right type and not acceptable. */
        UNACCEPTABLE_VALUE
    }

    /** {@return the place and the message in English} */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", at " + pointer) + ": "
                + message.en();
    }
}
