package io.github.jixiao.validation.threepublic;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class ThreePublicMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> ThreePublicMessages.class.getResourceAsStream(name));

    private ThreePublicMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
