package io.github.jixiao.validation.unit;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class UnitMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> UnitMessages.class.getResourceAsStream(name));

    private UnitMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
