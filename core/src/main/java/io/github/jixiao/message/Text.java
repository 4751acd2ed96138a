package io.github.jixiao.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message in Chinese and in English, so that whoever shows it can choose the language then (双语消息). A phrase without a full
 * stop; values in it are quoted. Two are equal that say the same in both languages. Immutable and thread-safe.
 */
public final class Text implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Function<Locale, String> words;

    // Set without a lock: threads that race make the same string, and a string is safe to share.
    private @Nullable String zh;
    private @Nullable String en;

    private Text(@Nullable Function<Locale, String> words, @Nullable String zh, @Nullable String en) {
        this.words = words;
        this.zh = zh;
        this.en = en;
    }

    /**
     * A message whose words are known.
     *
     * @param zh the message in Chinese (zh_CN)
     * @param en the message in English
     */
    public Text(String zh, String en) {
        this(null, Objects.requireNonNull(zh, "zh"), Objects.requireNonNull(en, "en"));
    }

    /** {@return the same words in both languages: a number, a name, a quotation} */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /**
     * {@return a message that is put into words when it is read first, in the language in which it is read}
     *
     * @param words gives the words for {@link Locale#SIMPLIFIED_CHINESE} and for {@link Locale#ENGLISH}: always the same
     *     ones, of nothing that changes, and without an exception
     */
    public static Text of(Function<Locale, String> words) {
        return new Text(Objects.requireNonNull(words, "words"), null, null);
    }

    /** {@return the message in Chinese (zh_CN)} */
    public String zh() {
        String known = zh;
        if (known == null) {
            known = made(Locale.SIMPLIFIED_CHINESE);
            zh = known;
        }
        return known;
    }

    /** {@return the message in English} */
    public String en() {
        String known = en;
        if (known == null) {
            known = made(Locale.ENGLISH);
            en = known;
        }
        return known;
    }

    private String made(Locale language) {
        return Objects.requireNonNull(Objects.requireNonNull(words, "words").apply(language), "words");
    }

    /** {@return the Chinese message for a Chinese locale, the English one for any other} */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh() : en();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Text that && zh().equals(that.zh()) && en().equals(that.en());
    }

    @Override
    public int hashCode() {
        return 31 * zh().hashCode() + en().hashCode();
    }

    /** {@return the English message} */
    @Override
    public String toString() {
        return en();
    }

    private Object writeReplace() {
        return words == null ? this : new Text(zh(), en());
    }
}
