package io.github.jixiao.validation.wording;

import java.util.Arrays;
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

    private static final int SMALLEST = 16;

    private final int length;
    private final long mask;
    /** An open hash table, at most half full; no piece of letters is 0. */
    private long[] table = new long[SMALLEST];

    private int size;

    private Terms(int length) {
        this.length = length;
        this.mask = -1L >>> (Long.SIZE - Character.SIZE * length);
    }

    /** {@return the pieces of {@code length} letters, 2 to 4, in {@code text} that no common word covers wholly or in part} */
    public static Terms of(String text, int length) {
        char[] letters = text.toCharArray();
        for (Names.Hit hit : COMMON.in(text)) {
            Arrays.fill(letters, hit.start(), hit.end(), ' ');
        }
        Terms terms = new Terms(length);
        terms.add(letters);
        return terms;
    }

    /** {@return every piece of {@code length} letters, 2 to 4, in {@code text}} */
    public static Terms all(String text, int length) {
        return all(List.of(text), length);
    }

    /** {@return every piece of {@code length} letters, 2 to 4, in any of {@code texts}} */
    public static Terms all(Collection<String> texts, int length) {
        Terms terms = new Terms(length);
        texts.forEach(text -> terms.add(text.toCharArray()));
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

    /** {@return how many of these pieces are among {@code others}} */
    public int sharedWith(Terms others) {
        int shared = 0;
        for (long piece : table) {
            shared += piece != 0 && others.table[others.slot(piece)] != 0 ? 1 : 0;
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

    private void add(char[] letters) {
        long piece = 0;
        int run = 0;
        for (char letter : letters) {
            if (Character.isLetter(letter)) {
                piece = (piece << Character.SIZE | letter) & mask;
                if (++run >= length) {
                    add(piece);
                }
            } else {
                run = 0;
            }
        }
    }

    private void add(long piece) {
        int slot = slot(piece);
        if (table[slot] == 0) {
            table[slot] = piece;
            if (2 * ++size > table.length) {
                long[] old = table;
                table = new long[2 * old.length];
                for (long each : old) {
                    table[slot(each)] = each;
                }
            }
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
