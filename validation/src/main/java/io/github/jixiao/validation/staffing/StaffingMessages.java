package io.github.jixiao.validation.staffing;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class StaffingMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> StaffingMessages.class.getResourceAsStream(name));

    private StaffingMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
