package io.github.jixiao.validation.form;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of family FRM. */
final class FormMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> FormMessages.class.getResourceAsStream(name));

    private FormMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }

    static boolean has(String key) {
        return BUNDLE.has(key);
    }
}
