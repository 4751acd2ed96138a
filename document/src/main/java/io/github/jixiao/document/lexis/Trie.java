package io.github.jixiao.document.lexis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of words with values that finds the longest word at a place, in time bound by the longest word. Words are put in by
 * one thread; then it is for all.
 *
 * @param <V> the type of the values
 */
public final class Trie<V> {

    // Most places of a text begin no word: the first letters stand in pages of 256, so that one look tells.
    private final @Nullable Node<V>[][] pages = pages();

    /** Adds a word with its value, or sets the value of a word. */
    public void put(String word, V value) {
        Node<V> node = beginning(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            node = node.childOrNew(word.charAt(i));
        }
        node.value = value;
    }

    boolean contains(String word) {
        Node<V> node = first(word.charAt(0));
        for (int i = 1; i < word.length() && node != null; i++) {
            node = node.child(word.charAt(i));
        }
        return node != null && node.value != null;
    }

    private Node<V> beginning(char letter) {
        @Nullable Node<V>[] page = pages[letter >> 8];
        if (page == null) {
            page = page();
            pages[letter >> 8] = page;
        }
        Node<V> node = page[letter & 0xFF];
        if (node == null) {
            node = new Node<>();
            node.depth = 1;
            page[letter & 0xFF] = node;
        }
        return node;
    }

    private @Nullable Node<V> first(char letter) {
        @Nullable Node<V>[] page = pages[letter >> 8];
        return page == null ? null : page[letter & 0xFF];
    }

    @SuppressWarnings("unchecked") // an array of a generic type has no other way to be made
    private static <V> @Nullable Node<V>[][] pages() {
        return (@Nullable Node<V>[][]) new Node<?>[0x100][];
    }

    @SuppressWarnings("unchecked") // an array of a generic type has no other way to be made
    private static <V> @Nullable Node<V>[] page() {
        return (@Nullable Node<V>[]) new Node<?>[0x100];
    }

    /** {@return the node of the longest word that begins at {@code i}, or null; its depth is the word's length} */
    @Nullable
    Node<V> longest(Ink ink, int i) {
        Node<V> node = first(ink.at(i));
        Node<V> found = null;
        for (int k = i + 1; node != null; k++) {
            if (node.value != null) {
                found = node;
            }
            node = node.child(ink.at(k));
        }
        return found;
    }

    /** {@return the value of the longest word that begins at {@code i}, or null} */
    public @Nullable V longest(String text, int i) {
        Node<V> node = first(text.charAt(i));
        V found = null;
        for (int k = i + 1; node != null; k++) {
            found = node.value != null ? node.value : found;
            node = k < text.length() ? node.child(text.charAt(k)) : null;
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

        // Few letters follow another, so that a look at each is quick.
        @Nullable
        Node<V> child(char letter) {
            char[] known = letters;
            for (int i = 0; i < known.length; i++) {
                if (known[i] == letter) {
                    return children[i];
                }
            }
            return null;
        }

        Node<V> childOrNew(char letter) {
            Node<V> known = child(letter);
            if (known != null) {
                return known;
            }
            Node<V> node = new Node<>();
            node.depth = depth + 1;
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            children = Arrays.copyOf(children, children.length + 1);
            children[children.length - 1] = node;
            return node;
        }

        @SuppressWarnings("unchecked") // an array of a generic type has no other way to be made
        private static <V> Node<V>[] empty() {
            return (Node<V>[]) new Node<?>[0];
        }
    }
}
