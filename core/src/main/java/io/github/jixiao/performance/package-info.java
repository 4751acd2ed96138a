/**
 * What was aimed at and what came of it: objectives with their targets, indicators, score sheets, and the schemes and
 * scales by which they are scored.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.performance;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
