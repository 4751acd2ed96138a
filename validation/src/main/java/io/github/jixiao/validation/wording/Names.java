package io.github.jixiao.validation.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
            Node node = root;
            for (int j = i; j < text.length(); j++) {
                node = node.next.get(text.charAt(j));
                if (node == null) {
                    break;
                }
                if (node.name != null) {
                    hits.add(new Hit(node.name, i));
                }
            }
        }
        return hits;
    }

    /** {@return the different names in {@code text}} */
    public Collection<String> namesIn(String text) {
        Collection<String> names = new TreeSet<>();
        in(text).forEach(hit -> names.add(hit.name()));
        return names;
    }

    /** {@return the first name in {@code text}, the longest at its place} */
    public Optional<Hit> first(String text) {
        Hit first = null;
        for (Hit hit : in(text)) {
            if (first != null && hit.start() > first.start()) {
                break;
            }
            first = hit;
        }
        return Optional.ofNullable(first);
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

    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>(2);
        private @Nullable String name;

        void put(String added) {
            Node node = this;
            for (int i = 0; i < added.length(); i++) {
                node = node.next.computeIfAbsent(added.charAt(i), c -> new Node());
            }
            node.name = added;
        }
    }
}
