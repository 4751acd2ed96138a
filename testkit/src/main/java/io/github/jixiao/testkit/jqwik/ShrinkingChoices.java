package io.github.jixiao.testkit.jqwik;

import io.github.jixiao.testkit.sample.Choices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Choices that look random up to some number of them in each part of a sample, and are the plainest from there on: the
 * smaller the numbers, the plainer the sample. Used for one sample, not thread-safe.
 */
final class ShrinkingChoices implements Choices {

    /** How many parts have a number of their own; what comes after them is plain. */
    static final int PARTS = 12;

    /** The greatest number. */
    static final int LONGEST = 64;

    private final Choices random;
    private final List<Integer> lengths;
    private final Map<String, Choices> parts = new HashMap<>();

    ShrinkingChoices(long seed, List<Integer> lengths) {
        this.random = Choices.of(seed);
        this.lengths = lengths;
    }

    @Override
    public int next(int bound) {
        return part("").next(bound);
    }

    @Override
    public Choices part(String name) {
        Choices known = parts.get(name);
        if (known != null) {
            return known;
        }
        int length = parts.size() < lengths.size() ? lengths.get(parts.size()) : 0;
        Choices part = new Part(random.part(name), length);
        parts.put(name, part);
        return part;
    }

    private static final class Part implements Choices {

        private final Choices random;
        private int left;

        Part(Choices random, int left) {
            this.random = random;
            this.left = left;
        }

        @Override
        public int next(int bound) {
            return left-- > 0 ? random.next(bound) : 0;
        }
    }
}
