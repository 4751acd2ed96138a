package io.github.jixiao.testkit.sample;

import java.util.SplittableRandom;

/**
 * Where a sample takes its decisions from (取值来源): the same choices give the same sample. Zero is always the plainest
 * possibility, so that the smaller the choices, the smaller and plainer the sample.
 */
@FunctionalInterface
public interface Choices {

    /** The choices of the plainest sample. */
    Choices PLAINEST = bound -> 0;

    /**
     * {@return the next decision, from zero to below {@code bound}}
     *
     * @param bound how many possibilities there are, at least one
     */
    int next(int bound);

    /**
     * {@return the choices for a part of the sample, such as {@code staff}; this by default}
     *
     * <p>Where each part has choices of its own, a change to one of them leaves the rest of the sample as it was.
     *
     * @param name the name of the part
     */
    default Choices part(String name) {
        return this;
    }

    /**
     * {@return choices that look random and are the same for the same seed, each part with choices of its own}
     *
     * @param seed any number
     */
    static Choices of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Choices() {
            @Override
            public int next(int bound) {
                return random.nextInt(bound);
            }

            @Override
            public Choices part(String name) {
                return new SplittableRandom(seed ^ ((long) name.hashCode() << 32 | name.length()))::nextInt;
            }
        };
    }
}
