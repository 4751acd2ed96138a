package io.github.jixiao.document;

/** Stands here until the first type of this package arrives. */
public interface Placeholder {}
