package io.github.jixiao.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a module in both languages, from two UTF-8 property files (消息): {@code NAME_zh_CN.properties} and
 * {@code NAME_en.properties}. A template's {@code {0}}, {@code {1}} … are replaced by the arguments; everything else
 * stands for itself. Immutable and thread-safe.
 */
public final class MessageBundle {

    private final Map<String, Message> messages;

    private MessageBundle(Map<String, Message> messages) {
        this.messages = messages;
    }

    /** A message without arguments, and its templates. */
    private record Message(Text text, Template zh, Template en) {

        static Message of(String zh, String en) {
            return new Message(new Text(zh, en), new Template(zh), new Template(en));
        }

        String fill(Locale language, Object[] arguments) {
            return (language == Locale.ENGLISH ? en : zh).fill(language, arguments);
        }
    }

    /**
     * {@return the bundle of a name}
     *
     * @param name the name of the files without language and ending
     * @param resources opens a file of the module that owns the bundle, such as
     *     {@code name -> Messages.class.getResourceAsStream(name)}
     * @throws IllegalArgumentException if a file is missing or the two have different keys
     */
    public static MessageBundle load(String name, Function<String, @Nullable InputStream> resources) {
        Properties chinese = read(name + "_zh_CN.properties", resources);
        Properties english = read(name + "_en.properties", resources);
        if (!chinese.keySet().equals(english.keySet())) {
            Set<Object> lonely = new TreeSet<>(chinese.keySet());
            lonely.addAll(english.keySet());
            lonely.removeIf(key -> chinese.containsKey(key) && english.containsKey(key));
            throw new IllegalArgumentException(name + ": in one language only: " + lonely);
        }
        Map<String, Message> messages = new HashMap<>();
        for (String key : chinese.stringPropertyNames()) {
            // A key in the code is the same string as an interned one, and found without comparing letters.
            messages.put(key.intern(), Message.of(chinese.getProperty(key), english.getProperty(key)));
        }
        return new MessageBundle(messages);
    }

    /** {@return whether there is a message of {@code key}} */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** {@return the keys of all messages} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(messages.keySet());
    }

    /**
     * {@return the message of {@code key} with its arguments; they are filled in when it is read}
     *
     * @param key the key of the message
     * @param arguments the arguments: a {@link Text} gives its own words in each language, anything else its string
     * @throws IllegalArgumentException if there is no such message
     */
    public Text text(String key, Object... arguments) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message '" + key + "'");
        }
        if (arguments.length == 0) {
            return message.text;
        }
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = arguments[i] instanceof Text text ? text : String.valueOf(arguments[i]);
        }
        return Text.of(language -> message.fill(language, filled));
    }

    private static Properties read(String file, Function<String, @Nullable InputStream> resources) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages: " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
