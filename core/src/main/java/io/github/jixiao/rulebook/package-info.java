/**
 * What a district sets for its audits, as plain data: profiles that change severities, parameters and scales, and waivers
 * that accept single findings with a reason.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.rulebook;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
