package io.github.jixiao.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * A message in Chinese and in English, so that whoever shows it can choose the language then (双语消息). A phrase without a full
 * stop; values in it are quoted. Immutable.
 *
 * @param zh the message in Chinese (zh_CN)
 * @param en the message in English
 */
public record Text(String zh, String en) implements Serializable {

    /** {@return the same words in both languages: a number, a name, a quotation} */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** {@return the Chinese message for a Chinese locale, the English one for any other} */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** {@return the English message} */
    @Override
    public String toString() {
        return en;
    }
}
