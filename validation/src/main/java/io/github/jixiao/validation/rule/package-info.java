/**
 * What a rule is and what it is given: the interface that applications implement for rules of their own, and the
 * declarations (sums, ceilings) that one engine evaluates on intervals.
 *
 * @since 0.1.0
 */
// Rules go through immutable lists by index: all of them share one class of iterator, so that the JVM does not compile
// its calls in place and a step takes several times as long.
@NullMarked
package io.github.jixiao.validation.rule;

import org.jspecify.annotations.NullMarked;
