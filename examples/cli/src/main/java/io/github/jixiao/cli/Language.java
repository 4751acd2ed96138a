package io.github.jixiao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the command line. */
enum Language {
    /** Chinese (中文). */
    zh(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    en(Locale.ENGLISH);

    private static final String OPTION = "--locale";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@return the locale of this language} */
    Locale locale() {
        return locale;
    }

    /** {@return the language that {@code arguments} ask for, so that even a wrong command is answered in it; else that of the machine} */
    static Language of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            Optional<Language> asked = Optional.empty();
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = named(arguments.get(i + 1));
            } else if (argument.startsWith(OPTION + '=')) {
                asked = named(argument.substring(OPTION.length() + 1));
            }
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return Locale.getDefault().getLanguage().equals(zh.locale.getLanguage()) ? zh : en;
    }

    private static Optional<Language> named(String name) {
        for (Language language : values()) {
            if (language.name().equals(name)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
