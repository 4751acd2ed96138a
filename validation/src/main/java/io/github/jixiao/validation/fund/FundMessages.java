package io.github.jixiao.validation.fund;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class FundMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> FundMessages.class.getResourceAsStream(name));

    private FundMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
