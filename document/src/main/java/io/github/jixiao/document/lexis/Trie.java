package io.github.jixiao.document.lexis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A set of words with values that finds the longest word at a place, in time bound by the longest word. */
final class Trie<V> {

    private final Node<V> root = new Node<>();
    // Most places of a text begin no word: one bit a letter tells so at once.
    private final long[] beginnings = new long[0x10000 / Long.SIZE];

    void put(String word, V value) {
        beginnings[word.charAt(0) >> 6] |= 1L << word.charAt(0);
        Node<V> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.childOrNew(word.charAt(i));
        }
        node.value = value;
    }

    boolean contains(String word) {
        Node<V> node = root;
        for (int i = 0; i < word.length() && node != null; i++) {
            node = node.child(word.charAt(i));
        }
        return node != null && node.value != null;
    }

    /** {@return the node of the longest word that begins at {@code i}, or null; its depth is the word's length} */
    @Nullable
    Node<V> longest(Ink ink, int i) {
        char first = ink.at(i);
        if ((beginnings[first >> 6] & 1L << first) == 0) {
            return null;
        }
        Node<V> node = root.child(first);
        Node<V> found = null;
        for (int k = i + 1; node != null; k++) {
            if (node.value != null) {
                found = node;
            }
            node = node.child(ink.at(k));
        }
        return found;
    }

    /** A place in the tree of letters. */
    static final class Node<V> {

        private char[] letters = {};
        private Node<V>[] children = empty();
        private int depth;
        private @Nullable V value;

        int length() {
            return depth;
        }

        V value() {
            V present = value;
            if (present == null) {
                throw new IllegalStateException("no word ends here");
            }
            return present;
        }

        @Nullable
        Node<V> child(char letter) {
            int i = Arrays.binarySearch(letters, letter);
            return i < 0 ? null : children[i];
        }

        Node<V> childOrNew(char letter) {
            int i = Arrays.binarySearch(letters, letter);
            if (i >= 0) {
                return children[i];
            }
            int at = -i - 1;
            char[] more = new char[letters.length + 1];
            Node<V>[] nodes = Arrays.copyOf(children, children.length + 1);
            System.arraycopy(letters, 0, more, 0, at);
            System.arraycopy(letters, at, more, at + 1, letters.length - at);
            System.arraycopy(children, at, nodes, at + 1, children.length - at);
            Node<V> node = new Node<>();
            node.depth = depth + 1;
            more[at] = letter;
            nodes[at] = node;
            letters = more;
            children = nodes;
            return node;
        }

        @SuppressWarnings("unchecked") // an array of a generic type has no other way to be made
        private static <V> Node<V>[] empty() {
            return (Node<V>[]) new Node<?>[0];
        }
    }
}
