package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class ArithmeticMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> ArithmeticMessages.class.getResourceAsStream(name));

    private ArithmeticMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
