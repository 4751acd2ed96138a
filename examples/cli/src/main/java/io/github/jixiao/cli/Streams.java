package io.github.jixiao.cli;

import java.io.InputStream;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param colour whether standard output is coloured
 * @param watched whether a terminal shows what is printed
 */
record Streams(InputStream in, Output out, Output err, Colour colour, boolean watched) {}
