/**
 * Which rule book a test audits a report by.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit;

import org.jspecify.annotations.NullMarked;
