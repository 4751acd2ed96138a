package io.github.jixiao.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A name or a token of the format: it is written so often that its bytes are kept. */
final class Literal {

    private final SerializedString text;
    private final byte[] name;
    private final byte[] value;

    Literal(String text) {
        this.text = new SerializedString(text);
        this.name = Utf8Output.bytes(text, ':');
        this.value = Utf8Output.bytes(text, ',');
    }

    SerializableString text() {
        return text;
    }

    /** {@return the bytes of it as the name of a property, the colon included; shared, not to be changed} */
    byte[] name() {
        return name;
    }

    /** {@return the bytes of it as a value, with a comma behind it; shared, not to be changed} */
    byte[] value() {
        return value;
    }

    @Override
    public String toString() {
        return text.getValue();
    }
}
