package io.github.jixiao.json;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of this module. */
final class Messages {

    private static final MessageBundle BUNDLE = MessageBundle.load("json", Messages.class::getResourceAsStream);

    private Messages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
