package io.github.jixiao.message;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
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

    private final transient Function<Locale, String> words;

    // Set without a lock: threads that race make the same string, and a string is safe to share.
    private transient @Nullable String zh;
    private transient @Nullable String en;

    private Text(Function<Locale, String> words) {
        this.words = words;
    }

    /**
     * A message whose words are known.
     *
     * @param zh the message in Chinese (zh_CN)
     * @param en the message in English
     */
    public Text(String zh, String en) {
        this(new Words(Objects.requireNonNull(zh, "zh"), Objects.requireNonNull(en, "en")));
        this.zh = zh;
        this.en = en;
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
        return new Text(Objects.requireNonNull(words, "words"));
    }

    /** {@return the message in Chinese (zh_CN)} */
    public String zh() {
        String known = zh;
        if (known == null) {
            known = Objects.requireNonNull(words.apply(Locale.SIMPLIFIED_CHINESE), "words");
            zh = known;
        }
        return known;
    }

    /** {@return the message in English} */
    public String en() {
        String known = en;
        if (known == null) {
            known = Objects.requireNonNull(words.apply(Locale.ENGLISH), "words");
            en = known;
        }
        return known;
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
        return new Words(zh(), en());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a text is written as its words");
    }

    /** Words that are known, which are also what is written of a text. */
    private record Words(String zh, String en) implements Function<Locale, String>, Serializable {

        @Override
        public String apply(Locale language) {
            return language == Locale.ENGLISH ? en : zh;
        }

        private Object readResolve() {
            return new Text(zh, en);
        }
    }
}
