/**
 * Reports to and from JSON.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.json;

import org.jspecify.annotations.NullMarked;
