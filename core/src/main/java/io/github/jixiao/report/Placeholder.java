package io.github.jixiao.report;

/** Stands here until the first type of this package arrives. */
public interface Placeholder {}
