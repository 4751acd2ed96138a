package io.github.jixiao.document.word;

import io.github.jixiao.document.layout.Blanks;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ordinals of automatically numbered paragraphs, which a document does not have in its text. Confined to one reading.
 */
final class Numbering {

    /** The most levels that a list has. */
    static final int LEVELS = 9;

    /**
     * A level of a list. Immutable.
     *
     * @param start its first ordinal
     * @param format how its ordinals are written
     * @param template the label, in which {@code %1} to {@code %9} stand for the ordinals of the levels
     */
    record Level(int start, OrdinalFormat format, String template) {}

    private final Map<Object, int[]> counters = new HashMap<>();

    /**
     * {@return the label of the next paragraph of a list, empty for none}
     *
     * @param list what identifies the list
     * @param levels its levels, with null for an unknown one
     * @param level the level of the paragraph, from 0
     */
    String next(Object list, @Nullable Level[] levels, int level) {
        if (level < 0 || level >= levels.length) {
            return "";
        }
        Level own = levels[level];
        if (own == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list, unused -> new int[LEVELS]);
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        if (own.format() == OrdinalFormat.NONE) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String template = own.template();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            int of = c == '%' && i + 1 < template.length() ? template.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < levels.length && of < LEVELS) {
                Level other = levels[of];
                if (other != null) {
                    label.append(other.format().write(other.start() + Math.max(0, counter[of] - 1)));
                }
                i++;
            } else {
                label.append(c);
            }
        }
        int length = label.length();
        if (length > 0 && !Blanks.isWide(label.charAt(length - 1)) && label.charAt(length - 1) != ' ') {
            label.append(' ');
        }
        return label.toString();
    }
}
