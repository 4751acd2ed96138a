/**
 * The audit of a report against the fiscal rules.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.validation;

import org.jspecify.annotations.NullMarked;
