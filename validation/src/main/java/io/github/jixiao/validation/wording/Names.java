package io.github.jixiao.validation.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that are looked for in texts, all at once: a search takes time in the length of the text and of the names that
 * begin at a place, however many names there are. Immutable and thread-safe.
 */
public final class Names {

    private static final int KINDS_OF_NAME = 32;
    private static final int MOST_NAMES = 31;
    private static final byte FIRST = 1;
    private static final byte SECOND = 2;

    private final Node root = new Node('\0');
    /**
     * By the last bits of a letter whether a name has it first or second; any is second where a name has one letter only. Most
     * places of a text are passed by a look at this.
     */
    private final byte[] kinds;

    private Names(int names) {
        kinds = new byte[Integer.highestOneBit(KINDS_OF_NAME * (Math.min(names, MOST_NAMES) + 1))];
    }

    /** {@return the index of {@code names}; empty ones are left out} */
    public static Names of(Collection<String> names) {
        Names index = new Names(names.size());
        boolean anySingle = false;
        for (String name : names) {
            if (!name.isEmpty()) {
                index.root.put(name);
                index.kinds[index.place(name.charAt(0))] |= FIRST;
                if (name.length() == 1) {
                    anySingle = true;
                } else {
                    index.kinds[index.place(name.charAt(1))] |= SECOND;
                }
            }
        }
        for (int i = 0; anySingle && i < index.kinds.length; i++) {
            index.kinds[i] |= SECOND;
        }
        return index;
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
        List<Hit> hits = List.of();
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            Node node = root.next(text.charAt(i));
            for (int j = i + 1; node != null; j++) {
                if (node.isIn(text, i, j)) {
                    hits = hits.isEmpty() ? new ArrayList<>() : hits;
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
        if (hits.size() < 2) {
            return hits.isEmpty() ? List.of() : List.of(hits.get(0).name());
        }
        Collection<String> names = new TreeSet<>();
        hits.forEach(hit -> names.add(hit.name()));
        return names;
    }

    /** {@return the first name in {@code text}, the longest at its place} */
    public Optional<Hit> first(String text) {
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            String longest = longestAt(text, i);
            if (longest != null) {
                return Optional.of(new Hit(longest, i));
            }
        }
        return Optional.empty();
    }

    /** {@return the longest name in {@code text}, the last of several} */
    public Optional<String> longest(String text) {
        String longest = null;
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            String here = longestAt(text, i);
            if (here != null && (longest == null || here.length() >= longest.length())) {
                longest = here;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** {@return whether some name stands in {@code text}} */
    public boolean isIn(String text) {
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            if (longestAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@return where the longest name that begins at {@code start} ends, or 0 where none begins} */
    int endAt(String text, int start) {
        String longest = mayBegin(text, start) ? longestAt(text, start) : null;
        return longest == null ? 0 : start + longest.length();
    }

    /** {@return the first place from {@code from} on where a name may begin, or -1} */
    private int next(String text, int from) {
        int last = text.length() - 1;
        if (from > last) {
            return -1;
        }
        int kind = kind(text, from);
        for (int i = from; i < last; i++) {
            int following = kind(text, i + 1);
            // Both in one test: that the letter is a first one moves to where it is kept that the next is a second one.
            if ((kind * SECOND & following & SECOND) != 0) {
                return i;
            }
            kind = following;
        }
        return (kind & FIRST) != 0 ? last : -1;
    }

    private boolean mayBegin(String text, int at) {
        return (kind(text, at) & FIRST) != 0 && (at + 1 == text.length() || (kind(text, at + 1) & SECOND) != 0);
    }

    private int kind(String text, int at) {
        return kinds[place(text.charAt(at))];
    }

    private int place(char letter) {
        return letter & kinds.length - 1;
    }

    private @Nullable String longestAt(String text, int start) {
        String longest = null;
        Node node = root.next(text.charAt(start));
        for (int i = start + 1; node != null; i++) {
            longest = node.isIn(text, start, i) ? node.name : longest;
            node = i < text.length() ? node.next(text.charAt(i)) : null;
        }
        return longest;
    }

    /**
     * What may follow behind the letters so far: an open hash table by letter, at most half full. Where only one name
     * goes on, the node has the whole of it and nothing below.
     */
    private static final class Node {

        private static final @Nullable Node[] NONE = new @Nullable Node[1];

        private final char letter;
        private @Nullable Node[] nodes = NONE;
        private int size;
        private @Nullable String name;

        Node(char letter) {
            this.letter = letter;
        }

        @Nullable
        Node next(char following) {
            return nodes[slot(following)];
        }

        /** {@return whether its name stands in {@code text} at {@code start}, where the letters before {@code end} lead here} */
        boolean isIn(String text, int start, int end) {
            return name != null && (name.length() == end - start || text.startsWith(name, start));
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

        private Node child(char following) {
            Node known = next(following);
            if (known != null) {
                return known;
            }
            if (2 * ++size > nodes.length) {
                grow();
            }
            Node child = new Node(following);
            nodes[slot(following)] = child;
            return child;
        }

        private void grow() {
            @Nullable Node[] old = nodes;
            nodes = new @Nullable Node[2 * old.length];
            for (Node node : old) {
                if (node != null) {
                    nodes[slot(node.letter)] = node;
                }
            }
        }

        /** {@return where the letter stands, or the free place where it would stand} */
        private int slot(char following) {
            int slot = following & nodes.length - 1;
            for (Node node = nodes[slot]; node != null && node.letter != following; node = nodes[slot]) {
                slot = slot + 1 & nodes.length - 1;
            }
            return slot;
        }
    }
}
