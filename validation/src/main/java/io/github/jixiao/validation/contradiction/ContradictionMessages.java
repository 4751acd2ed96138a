package io.github.jixiao.validation.contradiction;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class ContradictionMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> ContradictionMessages.class.getResourceAsStream(name));

    private ContradictionMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
