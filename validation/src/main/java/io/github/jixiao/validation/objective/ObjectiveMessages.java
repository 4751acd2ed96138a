package io.github.jixiao.validation.objective;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.rule.FigureNames;

/** The messages of the family. */
final class ObjectiveMessages {

    private static final int MAX_QUOTE = 40;
    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> ObjectiveMessages.class.getResourceAsStream(name));

    private ObjectiveMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }

    /** {@return a text in one line, shortened} */
    static String quote(String text) {
        String line = text.strip().replace("\r", "").replace("\n", "");
        return line.length() <= MAX_QUOTE ? line : FigureNames.shortened(line, MAX_QUOTE) + "…";
    }
}
