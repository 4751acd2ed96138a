/**
 * AssertJ assertions on reports and audit results, whose failures show the arithmetic. Begins at
 * {@link io.github.jixiao.testkit.assertj.JixiaoAssertions}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit.assertj;

import org.jspecify.annotations.NullMarked;
