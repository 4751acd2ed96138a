package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import tools.jackson.core.JsonParser;

/** Names what was found where something else was expected. */
final class Found {

    private static final int MAX_QUOTE = 60;

    private Found() {}

    static Text at(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> Messages.text("found.object");
            case START_ARRAY -> Messages.text("found.list");
            case VALUE_STRING -> Messages.text("found.text", shortened(in.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Messages.text("found.number", shortened(in.getString()));
            case VALUE_NULL -> Messages.text("found.null");
            default -> Text.same(in.getString());
        };
    }

    static String shortened(String text) {
        if (text.length() <= MAX_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
        return text.substring(0, end) + '…';
    }
}
