package io.github.jixiao.json;

/** Stands here until the first type of this package arrives. */
public interface Placeholder {}
