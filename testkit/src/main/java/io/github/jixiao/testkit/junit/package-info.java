/**
 * Reports as the arguments of JUnit tests, and the audit of a folder of reports as one line of a test class. Wants JUnit 5.13
 * or later.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit.junit;

import org.jspecify.annotations.NullMarked;
