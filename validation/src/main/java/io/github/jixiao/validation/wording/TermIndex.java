package io.github.jixiao.validation.wording;

import java.util.Collection;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** The terms of several texts, where each is found at once. Immutable. */
public final class TermIndex {

    /** Differs from run to run, so that no text can be made whose pieces all fall on one place. */
    private static final long SPREAD = new SplittableRandom().nextLong() | 1;

    private final int length;
    /** An open hash table, at most half full; no piece of letters is 0. */
    private final long[] table;
    /** How far a spread piece is moved to leave the number of a place. */
    private final int shift;

    private int size;

    private TermIndex(int length, int capacity) {
        this.length = length;
        this.table = new long[Integer.highestOneBit(Math.max(1, capacity)) << 2];
        this.shift = Long.numberOfLeadingZeros(table.length) + 1;
    }

    /** {@return the pieces of {@code terms}, which are of {@code length} letters} */
    public static TermIndex of(Collection<Terms> terms, int length) {
        int capacity = 0;
        for (Terms each : terms) {
            capacity += each.size();
        }
        TermIndex index = new TermIndex(length, capacity);
        for (Terms each : terms) {
            for (int i = 0; i < each.size(); i++) {
                index.add(each.piece(i));
            }
        }
        return index;
    }

    /** {@return those of these pieces that stand in any of {@code texts}, be it in a common word} */
    public TermIndex in(Collection<String> texts) {
        TermIndex found = new TermIndex(length, size);
        for (String text : texts) {
            forEach(text, (place, start) -> found.add(table[place]));
        }
        return found;
    }

    /** Hands over the places of those of these pieces that {@link Terms} finds in a text, in order, as often as they stand there. */
    public void forEachTerm(String text, IntConsumer action) {
        forEach(text, (place, start) -> {
            if (!Terms.isCovered(text, start, start + length)) {
                action.accept(place);
            }
        });
    }

    /** What is done with a piece in a text. */
    private interface Action {
        void accept(int place, int start);
    }

    private void forEach(String text, Action action) {
        if (size == 0) {
            return;
        }
        long piece = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            run = Hanzi.isLetter(letter) ? run + 1 : 0;
            piece = Terms.append(piece, letter, length);
            if (run >= length) {
                int place = place(piece);
                if (place >= 0) {
                    action.accept(place, i + 1 - length);
                }
            }
        }
    }

    /** {@return the number of pieces} */
    int size() {
        return size;
    }

    /** {@return the number of places} */
    public int places() {
        return table.length;
    }

    /** {@return the place of a piece, from 0 and of that piece alone, or -1 where it is none of these} */
    public int place(long piece) {
        int slot = slot(piece);
        return table[slot] == 0 ? -1 : slot;
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
        int slot = (int) (piece * SPREAD >>> shift);
        while (table[slot] != 0 && table[slot] != piece) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
