package io.github.jixiao.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A value of a document that the parser has passed over.
 *
 * @param pointer its JSON Pointer
 * @param index the index of its first byte
 */
record Member(String pointer, int index) {

    /** {@return the member at {@code pointer}, or the innermost one around it where it is absent; the text up to it is well-formed} */
    static Member find(Reading.Content content, JsonPointer pointer) {
        int length = content.to() - content.from();
        try (JsonParser in =
                Limits.FACTORY.createParser(ObjectReadContext.empty(), content.bytes(), content.from(), length)) {
            in.nextToken();
            JsonPointer rest = pointer;
            Member member = at(content, in, "");
            while (!rest.matches() && enter(in, rest)) {
                member = at(content, in, in.streamReadContext().pathAsPointer().toString());
                rest = rest.tail();
            }
            return member;
        }
    }

    /** {@return whether the object or list at the current token has the first part of a pointer, which is the current token then} */
    private static boolean enter(JsonParser in, JsonPointer pointer) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                if (pointer.matchesProperty(name)) {
                    return true;
                }
                in.skipChildren();
            }
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                if (pointer.matchesElement(i)) {
                    return true;
                }
                in.skipChildren();
            }
        }
        return false;
    }

    private static Member at(Reading.Content content, JsonParser in, String pointer) {
        return new Member(
                pointer, content.from() + (int) in.currentTokenLocation().getByteOffset());
    }
}
