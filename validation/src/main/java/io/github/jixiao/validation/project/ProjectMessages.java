package io.github.jixiao.validation.project;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class ProjectMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> ProjectMessages.class.getResourceAsStream(name));

    private ProjectMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
