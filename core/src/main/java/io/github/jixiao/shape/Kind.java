package io.github.jixiao.shape;

/**
 * What kind of value something is, and how it is taken apart and put together. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public sealed interface Kind<T> permits Token, WholeNumber, Flag, ListOf, MapOf, Disclosed, Union, Raw, Shape {}
