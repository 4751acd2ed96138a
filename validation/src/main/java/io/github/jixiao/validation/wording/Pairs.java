package io.github.jixiao.validation.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of neighbouring letters in some texts, each by a bit that other pairs may share: a look tells of most names that
 * stand in none of the texts that they do not, long before an index of the names is made. Immutable.
 */
public final class Pairs {

    private static final int LETTERS_OF_WORD = 4;
    private static final long MOST_WORDS = 1 << 14;
    private static final int SPREAD = 0xCC9E2D51;

    private final long[] bits;
    /** How far the bits of a spread pair are moved to leave the number of its own. */
    private final int shift;

    private Pairs(long letters) {
        bits = new long[(int) Long.highestOneBit(Math.min(letters / LETTERS_OF_WORD + 1, MOST_WORDS))];
        shift = Integer.numberOfLeadingZeros(bits.length * Long.SIZE) + 1;
    }

    /** {@return the pairs in {@code texts}} */
    public static Pairs of(List<String> texts) {
        long letters = 0;
        for (int i = 0; i < texts.size(); i++) {
            letters += texts.get(i).length();
        }
        Pairs pairs = new Pairs(letters);
        for (int i = 0; i < texts.size(); i++) {
            pairs.add(texts.get(i));
        }
        return pairs;
    }

    private void add(String text) {
        for (int i = 1; i < text.length(); i++) {
            int bit = bit(text.charAt(i - 1), text.charAt(i));
            bits[bit >> 6] |= 1L << bit;
        }
    }

    private int bit(char first, char second) {
        return (first << Character.SIZE | second) * SPREAD >>> shift;
    }

    /** {@return whether a pair may stand in one of the texts} */
    boolean mayHold(char first, char second) {
        int bit = bit(first, second);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    /** {@return whether a name may stand in one of the texts; if not, it stands in none} */
    public boolean mayHold(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (!mayHold(name.charAt(i - 1), name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return those of {@code names} that may stand in one of the texts} */
    public List<String> among(List<String> names) {
        List<String> found = List.of();
        for (int i = 0; i < names.size(); i++) {
            if (mayHold(names.get(i))) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(names.get(i));
            }
        }
        return found;
    }
}
