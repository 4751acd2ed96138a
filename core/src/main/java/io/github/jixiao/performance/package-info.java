/**
 * What was aimed at and what came of it: objectives with their targets, indicators, score sheets, and the schemes and
 * scales by which they are scored.
 */
@NullMarked
@ValueStyle
package io.github.jixiao.performance;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
