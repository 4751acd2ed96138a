/**
 * Text for a terminal, a log or a file of lines: made safe, laid out by display width, and the printed form of figures.
 * For the command line and the testkit, and no part of what applications build on.
 */
@NullMarked
package io.github.jixiao.print;

import org.jspecify.annotations.NullMarked;
