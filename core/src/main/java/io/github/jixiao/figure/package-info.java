/**
 * Figures: the numbers that a report states about itself, each with an id that says what it measures (scope, item,
 * stage, year), every mention of them, and what a report says about them: comparisons, shares, completion rates and
 * explanations.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.figure;

import org.jspecify.annotations.NullMarked;
