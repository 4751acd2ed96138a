/** The audit of a report against the fiscal rules. */
@NullMarked
package io.github.jixiao.validation;

import org.jspecify.annotations.NullMarked;
