package io.github.jixiao.validation.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that are looked for in texts, all at once: a search takes time in the length of the text and of the names that
 * begin at a place, however many names there are. Immutable and thread-safe.
 */
public final class Names {

    private final Node root;

    private Names(Node root) {
        this.root = root;
    }

    /** {@return the index of {@code names}; empty ones are left out} */
    public static Names of(Collection<String> names) {
        Node root = new Node();
        for (String name : names) {
            if (!name.isEmpty()) {
                root.put(name);
            }
        }
        return new Names(root);
    }

    /**
     * A name at a place.
     *
     * @param name the name
     * @param start where it begins
     */
    public record Hit(String name, int start) {

        /** {@return where it ends} */
        public int end() {
            return start + name.length();
        }
    }

    /** {@return every name in {@code text}, by place, shorter ones first} */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Node node = root.next(text.charAt(i));
            for (int j = i + 1; node != null; j++) {
                if (node.name != null && text.startsWith(node.name, i)) {
                    hits.add(new Hit(node.name, i));
                }
                node = j < text.length() ? node.next(text.charAt(j)) : null;
            }
        }
        return hits;
    }

    /** {@return the different names in {@code text}, in their natural order} */
    public Collection<String> namesIn(String text) {
        List<Hit> hits = in(text);
        return hits.isEmpty() ? List.of() : hits.stream().map(Hit::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the first name in {@code text}, the longest at its place} */
    public Optional<Hit> first(String text) {
        for (int i = 0; i < text.length(); i++) {
            String longest = null;
            Node node = root.next(text.charAt(i));
            for (int j = i + 1; node != null; j++) {
                longest = node.name != null && text.startsWith(node.name, i) ? node.name : longest;
                node = j < text.length() ? node.next(text.charAt(j)) : null;
            }
            if (longest != null) {
                return Optional.of(new Hit(longest, i));
            }
        }
        return Optional.empty();
    }

    /** {@return the longest name in {@code text}, the last of several} */
    public Optional<String> longest(String text) {
        String longest = null;
        for (Hit hit : in(text)) {
            if (longest == null || hit.name().length() >= longest.length()) {
                longest = hit.name();
            }
        }
        return Optional.ofNullable(longest);
    }

    /** {@return whether some name stands in {@code text}} */
    public boolean isIn(String text) {
        return first(text).isPresent();
    }

    /**
     * What may follow behind the letters so far: an open hash table by letter, at most half full. Where only one name
     * goes on, the node has the whole of it and nothing below.
     */
    private static final class Node {

        private static final char[] NO_LETTERS = new char[1];
        private static final @Nullable Node[] NO_NODES = new @Nullable Node[1];

        private char[] letters = NO_LETTERS;
        private @Nullable Node[] nodes = NO_NODES;
        private int size;
        private @Nullable String name;

        @Nullable
        Node next(char letter) {
            return nodes[slot(letter)];
        }

        void put(String added) {
            Node node = child(added.charAt(0));
            for (int depth = 1; !node.holds(added, depth); depth++) {
                node = node.child(added.charAt(depth));
            }
        }

        /** {@return whether the name, whose first {@code depth} letters lead here, has found its place} */
        private boolean holds(String added, int depth) {
            String before = name;
            if (before == null && size == 0) {
                name = added;
                return true;
            }
            if (before != null && before.length() > depth && !before.equals(added)) {
                name = null;
                child(before.charAt(depth)).name = before;
            }
            if (added.length() == depth || added.equals(name)) {
                name = added;
                return true;
            }
            return false;
        }

        private Node child(char letter) {
            Node known = next(letter);
            if (known != null) {
                return known;
            }
            if (2 * ++size > nodes.length) {
                grow();
            }
            return place(letter, new Node());
        }

        private Node place(char letter, Node node) {
            int slot = slot(letter);
            letters[slot] = letter;
            nodes[slot] = node;
            return node;
        }

        private void grow() {
            char[] oldLetters = letters;
            @Nullable Node[] oldNodes = nodes;
            letters = new char[2 * oldLetters.length];
            nodes = new @Nullable Node[2 * oldNodes.length];
            for (int i = 0; i < oldNodes.length; i++) {
                Node node = oldNodes[i];
                if (node != null) {
                    place(oldLetters[i], node);
                }
            }
        }

        /** {@return where the letter stands, or the free place where it would stand} */
        private int slot(char letter) {
            int slot = letter & nodes.length - 1;
            while (nodes[slot] != null && letters[slot] != letter) {
                slot = slot + 1 & nodes.length - 1;
            }
            return slot;
        }
    }
}
