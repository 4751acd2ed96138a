package io.github.jixiao.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A message in one language with places for its arguments, taken apart once. Immutable. */
final class Template {

    /** What stands before each place, and behind the last one. */
    private final List<String> words = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();

    /** @param text the message, in which {@code {0}}, {@code {1}} … stand for arguments and everything else for itself */
    Template(String text) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            if (open + 2 < text.length() && text.charAt(open + 2) == '}') {
                int place = text.charAt(open + 1) - '0';
                if (place >= 0 && place <= 9) {
                    words.add(text.substring(from, open));
                    places.add(place);
                    from = open + 3;
                }
            }
        }
        words.add(text.substring(from));
    }

    /** {@return the message with its arguments; a place that has none stays as it stands} */
    String fill(Locale language, Object[] arguments) {
        String[] parts = new String[2 * places.size() + 1];
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            parts[2 * i] = words.get(i);
            parts[2 * i + 1] = place < arguments.length ? words(arguments[place], language) : "{" + place + '}';
        }
        parts[parts.length - 1] = words.get(places.size());
        return String.join("", parts);
    }

    private static String words(Object argument, Locale language) {
        return argument instanceof Text text ? text.in(language) : argument.toString();
    }
}
