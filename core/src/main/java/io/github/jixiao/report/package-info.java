/**
 * The report itself, how it is read, and its figures in the tree and in the flat view.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.report;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
