package io.github.jixiao.testkit.assertj;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of failed assertions. */
final class Messages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> Messages.class.getResourceAsStream(name));

    private Messages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
