package io.github.jixiao.validation.structure;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class StructureMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> StructureMessages.class.getResourceAsStream(name));

    private StructureMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
