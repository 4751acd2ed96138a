package io.github.jixiao.validation.wording;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The terms of a text: its pieces of two to four letters, without punctuation, digits and the words that every report
 * uses. Two texts that share a piece speak of one thing often enough to keep a rule from raising a false alarm, never
 * enough to prove anything. A piece is kept as the number that its letters make. Immutable.
 */
public final class Terms {

    private static final Names COMMON = WordList.load("words.txt", name -> Terms.class.getResourceAsStream(name))
            .names("common");

    private final long[] pieces;
    private final int size;

    private Terms(long[] pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    /** {@return the pieces of {@code length} letters, 2 to 4, in {@code text} that no common word covers wholly or in part} */
    public static Terms of(String text, int length) {
        char[] letters = COMMON.without(text);
        long[] pieces = new long[count(letters, length)];
        int size = 0;
        long piece = 0;
        int run = 0;
        for (char letter : letters) {
            run = Hanzi.isLetter(letter) ? run + 1 : 0;
            piece = append(piece, letter, length);
            if (run >= length) {
                pieces[size++] = piece;
            }
        }
        Arrays.sort(pieces);
        return new Terms(pieces, distinct(pieces));
    }

    /** {@return the piece that ends with {@code letter}, of which {@code piece} has the letters before} */
    static long append(long piece, char letter, int length) {
        return (piece << Character.SIZE | letter) & -1L >>> (Long.SIZE - Character.SIZE * length);
    }

    /** {@return the number of pieces in {@code letters}, each as often as it stands there} */
    private static int count(char[] letters, int length) {
        int count = 0;
        int run = 0;
        for (char letter : letters) {
            run = Hanzi.isLetter(letter) ? run + 1 : 0;
            count += run >= length ? 1 : 0;
        }
        return count;
    }

    /** Moves the different ones of {@code sorted} to its front; {@return their number}. */
    private static int distinct(long[] sorted) {
        int size = 0;
        for (long piece : sorted) {
            if (size == 0 || sorted[size - 1] != piece) {
                sorted[size++] = piece;
            }
        }
        return size;
    }

    /** {@return the number of different pieces} */
    public int size() {
        return size;
    }

    /** {@return whether there is no piece} */
    public boolean isEmpty() {
        return size == 0;
    }

    /** {@return how many of these pieces are in {@code index}} */
    public int sharedWith(TermIndex index) {
        int shared = 0;
        for (int i = 0; i < size; i++) {
            shared += index.place(pieces[i]) < 0 ? 0 : 1;
        }
        return shared;
    }

    /** Hands over every piece as the number that stands for its letters, in no particular order. */
    public void forEach(LongConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(pieces[i]);
        }
    }
}
