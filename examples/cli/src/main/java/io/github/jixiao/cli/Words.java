package io.github.jixiao.cli;

import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.message.MessageBundle;
import java.util.Locale;

/**
 * The words of the command line in one language.
 *
 * @param locale the language
 */
record Words(Locale locale) {

    private static final MessageBundle MESSAGES =
            MessageBundle.load("messages", name -> Words.class.getResourceAsStream(name));

    /** {@return the message of {@code key} with its arguments} */
    String of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    /** {@return a basis with how far it binds} */
    String of(LegalBasis basis) {
        String citation = basis.citation().in(locale);
        return switch (basis.force()) {
            case BINDING -> citation;
            case BINDING_PROJECTS -> of("basis.projects", citation);
            case BY_ANALOGY -> of("basis.analogy", citation);
            case PRACTICE -> of("basis.practice", citation);
        };
    }

    /** {@return whether there is a message of {@code key}} */
    boolean has(String key) {
        return MESSAGES.has(key);
    }

    /** {@return whether the language is Chinese} */
    boolean isChinese() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
