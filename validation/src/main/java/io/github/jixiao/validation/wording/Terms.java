package io.github.jixiao.validation.wording;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of a text: its pieces of two to four letters, without punctuation, digits and the words that every report
 * uses. Two texts that share a piece speak of one thing often enough to keep a rule from raising a false alarm, never
 * enough to prove anything. A piece is kept as the number that its letters make. Immutable.
 */
public final class Terms {

    private static final List<String> COMMON_WORDS = WordList.load(
                    "words.txt", name -> Terms.class.getResourceAsStream(name))
            .group("common");
    private static final Names COMMON = Names.of(COMMON_WORDS);
    /** The length of the longest common word. */
    private static final int LONGEST =
            COMMON_WORDS.stream().mapToInt(String::length).max().orElse(0);

    private static final int FEW = 8;

    private final long[] pieces;
    private final int size;

    private Terms(long[] pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    /** {@return the pieces of {@code length} letters, 2 to 4, in {@code text} that no common word covers wholly or in part} */
    public static Terms of(String text, int length) {
        long[] pieces = new long[FEW];
        int size = 0;
        long piece = 0;
        int run = 0;
        int covered = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            covered = Math.max(covered, COMMON.endAt(text, i));
            run = i >= covered && Hanzi.isLetter(letter) ? run + 1 : 0;
            piece = append(piece, letter, length);
            if (run >= length) {
                if (size == pieces.length) {
                    pieces = Arrays.copyOf(pieces, 2 * size);
                }
                pieces[size++] = piece;
            }
        }
        Arrays.sort(pieces, 0, size);
        return new Terms(pieces, distinct(pieces, size));
    }

    /** {@return whether a common word covers {@code text} between two places wholly or in part} */
    static boolean isCovered(String text, int start, int end) {
        for (int i = Math.max(0, start - LONGEST); i < end; i++) {
            if (COMMON.endAt(text, i) > start) {
                return true;
            }
        }
        return false;
    }

    /** {@return the piece that ends with {@code letter}, of which {@code piece} has the letters before} */
    static long append(long piece, char letter, int length) {
        return (piece << Character.SIZE | letter) & -1L >>> (Long.SIZE - Character.SIZE * length);
    }

    /** Moves the different ones of the first {@code count} pieces to the front; {@return their number}. */
    private static int distinct(long[] sorted, int count) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (size == 0 || sorted[size - 1] != sorted[i]) {
                sorted[size++] = sorted[i];
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

    /** {@return a piece as the number that stands for its letters} */
    public long piece(int index) {
        return pieces[index];
    }

    /** {@return whether a piece may stand in the texts of {@code pairs}; if not, none does} */
    public boolean isAnyIn(Pairs pairs) {
        for (int i = 0; i < size; i++) {
            if (pairs.mayHold((char) (pieces[i] >>> Character.SIZE), (char) pieces[i])) {
                return true;
            }
        }
        return false;
    }
}
