/** The formats that reports are published in, told by their content, and the way from their bytes to a layout. */
@NullMarked
package io.github.jixiao.document.format;

import org.jspecify.annotations.NullMarked;
