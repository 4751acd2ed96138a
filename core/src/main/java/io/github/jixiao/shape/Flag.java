package io.github.jixiao.shape;

/** True or false. */
public record Flag() implements Kind<Boolean> {

    /** The only flag there is. */
    public static final Flag FLAG = new Flag();
}
