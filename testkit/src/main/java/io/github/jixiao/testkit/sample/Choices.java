package io.github.jixiao.testkit.sample;

import java.util.SplittableRandom;

/** Where a sample takes its decisions from. The same choices give the same sample. */
@FunctionalInterface
public interface Choices {

    /**
     * The next decision.
     *
     * @param bound how many possibilities there are, at least one
     * @return from zero to below the bound; zero is always the plainest possibility
     */
    int next(int bound);

    /**
     * Choices that look random and are the same for the same seed.
     *
     * @param seed any number
     */
    static Choices of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random::nextInt;
    }
}
