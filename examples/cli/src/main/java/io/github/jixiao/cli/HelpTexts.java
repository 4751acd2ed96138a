package io.github.jixiao.cli;

import io.github.jixiao.message.MessageBundle;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The help of the commands in one language. */
final class HelpTexts extends ResourceBundle {

    private static final MessageBundle MESSAGES =
            MessageBundle.load("help", name -> HelpTexts.class.getResourceAsStream(name));

    private final Locale locale;

    HelpTexts(Locale locale) {
        this.locale = locale;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return MESSAGES.has(key) ? MESSAGES.text(key).in(locale) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(MESSAGES.keys());
    }
}
