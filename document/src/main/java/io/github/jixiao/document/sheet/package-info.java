/** Spreadsheets. */
@NullMarked
package io.github.jixiao.document.sheet;

import org.jspecify.annotations.NullMarked;
