package io.github.jixiao.validation.budget;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;

/** The messages of the family. */
final class BudgetMessages {

    private static final MessageBundle BUNDLE =
            MessageBundle.load("messages", name -> BudgetMessages.class.getResourceAsStream(name));

    private BudgetMessages() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
