/**
 * The report as text: its source document and the places in it, its sections in document order with their paragraphs
 * and tables as stated, what it says of problems, improvements, the use of results and publication, and what the reader
 * noticed.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.narrative;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
