/** The command line: reads, audits and converts reports, for people and for scripts. */
@NullMarked
package io.github.jixiao.cli;

import org.jspecify.annotations.NullMarked;
