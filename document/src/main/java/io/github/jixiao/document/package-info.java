/**
 * Reports from published documents.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.document;

import org.jspecify.annotations.NullMarked;
