package io.github.jixiao.json;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of this module. */
final class Messages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("json", name -> Messages.class.getResourceAsStream(name));

    private Messages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
