/**
 * What a rule is and what it is given: the interface that applications implement for rules of their own, and the
 * declarations (sums, ceilings) that one engine evaluates on intervals.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.validation.rule;

import org.jspecify.annotations.NullMarked;
