package io.github.jixiao.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes with a generator of Jackson: into whatever it writes to, in its layout. It knows the place of what it refuses. */
final class GeneratorOutput extends Output {

    private final JsonGenerator out;

    GeneratorOutput(JsonGenerator out) {
        this.out = out;
    }

    @Override
    void startObject() {
        out.writeStartObject();
    }

    @Override
    void endObject() {
        out.writeEndObject();
    }

    @Override
    void startList() {
        out.writeStartArray();
    }

    @Override
    void endList() {
        out.writeEndArray();
    }

    @Override
    void name(Literal name) {
        out.writeName(name.text());
    }

    @Override
    void name(String name) {
        out.writeName(name);
    }

    @Override
    void text(String text, int maxLength) {
        if (!Utf8.isSound(text)) {
            throw new IllegalArgumentException(out.streamWriteContext().pathAsPointer()
                    + ": a text with NUL or half a surrogate pair cannot be written as JSON");
        }
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(out.streamWriteContext().pathAsPointer() + ": a text of " + text.length()
                    + " characters is too long");
        }
        out.writeString(text);
    }

    @Override
    void text(Literal text) {
        out.writeString(text.text());
    }

    @Override
    void number(int number) {
        out.writeNumber(number);
    }

    @Override
    void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    @Override
    void value(Consumer<JsonGenerator> writer) {
        writer.accept(out);
    }
}
