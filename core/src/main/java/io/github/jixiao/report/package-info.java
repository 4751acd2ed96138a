/** The report, the root of all values. */
@NullMarked
package io.github.jixiao.report;

import org.jspecify.annotations.NullMarked;
