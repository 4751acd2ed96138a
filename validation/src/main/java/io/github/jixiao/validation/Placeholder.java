package io.github.jixiao.validation;

/** Stands here until the first type of this package arrives. */
public interface Placeholder {}
