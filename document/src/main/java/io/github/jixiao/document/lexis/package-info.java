/**
 * The words of a report: numbers with units, dates, terms of the field and marks, with their places in the source text.
 * Widths are folded and blanks and line ends ignored while reading; the source text itself is never changed.
 */
@NullMarked
package io.github.jixiao.document.lexis;

import org.jspecify.annotations.NullMarked;
