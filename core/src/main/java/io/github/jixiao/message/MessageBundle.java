package io.github.jixiao.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a module in both languages, from two UTF-8 property files (消息): {@code NAME_zh_CN.properties} and
 * {@code NAME_en.properties}. A template's {@code {0}}, {@code {1}} … are replaced by the arguments; everything else
 * stands for itself. Immutable and thread-safe.
 */
public final class MessageBundle {

    private final Map<String, Text> templates;

    private MessageBundle(Map<String, Text> templates) {
        this.templates = templates;
    }

    /**
     * {@return the bundle of a name}
     *
     * @param name the name of the files without language and ending
     * @param resources opens a file of the module that owns the bundle, such as {@code Messages.class::getResourceAsStream}
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
        return new MessageBundle(chinese.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> new Text(chinese.getProperty(key), english.getProperty(key)))));
    }

    /** {@return whether there is a message of {@code key}} */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** {@return the keys of all messages} */
    public Set<String> keys() {
        return templates.keySet();
    }

    /**
     * {@return the message of {@code key} with its arguments filled in, in both languages}
     *
     * @param key the key of the message
     * @param arguments the arguments: a {@link Text} gives its own words in each language, anything else its string
     * @throws IllegalArgumentException if there is no such message
     */
    public Text text(String key, Object... arguments) {
        Text template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no message '" + key + "'");
        }
        return arguments.length == 0
                ? template
                : new Text(fill(template.zh(), arguments, true), fill(template.en(), arguments, false));
    }

    private static String fill(String template, Object[] arguments, boolean chinese) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            out.append(template, from, open);
            int digit = open + 2 < template.length() && template.charAt(open + 2) == '}'
                    ? template.charAt(open + 1) - '0'
                    : -1;
            if (digit >= 0 && digit < arguments.length) {
                Object argument = arguments[digit];
                out.append(argument instanceof Text text ? (chinese ? text.zh() : text.en()) : argument);
                from = open + 3;
            } else {
                out.append('{');
                from = open + 1;
            }
        }
        return out.append(template, from, template.length()).toString();
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
