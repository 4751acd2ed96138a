/**
 * What an audit found: findings that explain themselves, the outcome of every rule that was considered, and the result
 * that holds them. Nothing here needs the engine that made it.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.finding;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
