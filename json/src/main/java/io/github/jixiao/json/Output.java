package io.github.jixiao.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Takes the parts of a JSON document in order, from a codec that sees to it that they make one. For one thread. */
abstract class Output {

    abstract void startObject();

    abstract void endObject();

    abstract void startList();

    abstract void endList();

    /** Takes the name of the property whose value is next. */
    abstract void name(Literal name);

    /** Takes the name of the property whose value is next. */
    abstract void name(String name);

    /** Takes a text of at most {@code maxLength} UTF-16 units in which every character can be read again. */
    abstract void text(String text, int maxLength);

    /** Takes a text of the format. */
    abstract void text(Literal text);

    abstract void number(int number);

    abstract void flag(boolean flag);

    /** Takes the one value that {@code writer} gives to a generator. */
    abstract void value(Consumer<JsonGenerator> writer);
}
