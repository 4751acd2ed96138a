package io.github.jixiao.validation.disclosure;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class DisclosureMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> DisclosureMessages.class.getResourceAsStream(name));

    private DisclosureMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
