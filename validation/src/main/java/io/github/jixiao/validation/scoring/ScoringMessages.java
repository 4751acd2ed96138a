package io.github.jixiao.validation.scoring;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class ScoringMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> ScoringMessages.class.getResourceAsStream(name));

    private ScoringMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
