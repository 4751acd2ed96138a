/**
 * AssertJ assertions on reports and audit results, whose failures show the arithmetic. Begins at
 * {@link io.github.jixiao.testkit.assertj.JixiaoAssertions}.
 */
@NullMarked
package io.github.jixiao.testkit.assertj;

import org.jspecify.annotations.NullMarked;
