package io.github.jixiao.validation;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the engine itself. */
final class EngineMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("engine", name -> EngineMessages.class.getResourceAsStream(name));

    private EngineMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
