package io.github.jixiao.validation.wording;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/**
 * The terms of a text: its pieces of two to four letters, without punctuation, digits and the words that every report
 * uses. Two texts that share a piece speak of one thing often enough to keep a rule from raising a false alarm, never
 * enough to prove anything. A piece is kept as the number that its letters make. Immutable.
 */
public final class Terms {

    private static final Names COMMON =
            WordList.load("words.txt", Terms.class::getResourceAsStream).names("common");
    /** Differs from run to run, so that no text can be made whose pieces all fall on one place. */
    private static final long SPREAD = new SplittableRandom().nextLong() | 1;

    private final int length;
    private final long mask;
    /** An open hash table, at most half full; no piece of letters is 0. */
    private final long[] table;

    private int size;

    private Terms(int length, int capacity) {
        this.length = length;
        this.mask = -1L >>> (Long.SIZE - Character.SIZE * length);
        this.table = new long[Integer.highestOneBit(Math.max(1, capacity)) << 2];
    }

    /** {@return the pieces of {@code length} letters, 2 to 4, in {@code text} that no common word covers wholly or in part} */
    public static Terms of(String text, int length) {
        char[] letters = COMMON.without(text);
        Terms terms = new Terms(length, pieces(letters, length));
        long piece = 0;
        int run = 0;
        for (char letter : letters) {
            run = Hanzi.isLetter(letter) ? run + 1 : 0;
            piece = piece << Character.SIZE | letter;
            if (run >= length) {
                terms.add(piece & terms.mask);
            }
        }
        return terms;
    }

    /** {@return the pieces of any of {@code parts}, which are of {@code length} letters} */
    public static Terms ofAny(List<Terms> parts, int length) {
        int capacity = 0;
        for (Terms part : parts) {
            capacity += part.size;
        }
        Terms terms = new Terms(length, capacity);
        for (Terms part : parts) {
            part.forEach(terms::add);
        }
        return terms;
    }

    /** {@return those of these pieces that stand in any of {@code texts}, be it in a common word} */
    public Terms in(Collection<String> texts) {
        Terms terms = new Terms(length, size);
        if (size > 0) {
            for (String text : texts) {
                terms.add(text, this);
            }
        }
        return terms;
    }

    /** {@return the number of different pieces} */
    public int size() {
        return size;
    }

    /** {@return whether there is no piece} */
    public boolean isEmpty() {
        return size == 0;
    }

    /** {@return whether a piece, as {@link #forEach} hands it over, is one of these} */
    public boolean has(long piece) {
        return table[slot(piece)] != 0;
    }

    /** {@return how many of these pieces are among {@code others}} */
    public int sharedWith(Terms others) {
        int shared = 0;
        for (long piece : table) {
            shared += piece != 0 && others.has(piece) ? 1 : 0;
        }
        return shared;
    }

    /** Hands over every piece as the number that stands for its letters, in no particular order. */
    public void forEach(LongConsumer action) {
        for (long piece : table) {
            if (piece != 0) {
                action.accept(piece);
            }
        }
    }

    /** {@return the number of pieces in {@code letters}, each as often as it stands there} */
    private static int pieces(char[] letters, int length) {
        int pieces = 0;
        int run = 0;
        for (char letter : letters) {
            run = Hanzi.isLetter(letter) ? run + 1 : 0;
            pieces += run >= length ? 1 : 0;
        }
        return pieces;
    }

    /** Adds the pieces of a text that are among {@code wanted}. */
    private void add(String text, Terms wanted) {
        long piece = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            run = Hanzi.isLetter(letter) ? run + 1 : 0;
            piece = piece << Character.SIZE | letter;
            if (run >= length && wanted.has(piece & mask)) {
                add(piece & mask);
            }
        }
    }

    private void add(long piece) {
        int slot = slot(piece);
        if (table[slot] == 0) {
            table[slot] = piece;
            size++;
        }
    }

    /** {@return where the piece stands, or the free place where it would stand} */
    private int slot(long piece) {
        int slot = (int) (piece * SPREAD >>> Long.numberOfLeadingZeros(table.length) + 1);
        while (table[slot] != 0 && table[slot] != piece) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
