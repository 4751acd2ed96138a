/**
 * The department that reports: its name, kind and rank, its functions and bodies, and its staff.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.organization;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
