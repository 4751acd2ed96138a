/**
 * Golden pairs: a folder of reports, each with its expected figures and verdicts in files of the same name. A new case needs
 * no code. Works with every test framework and needs none.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.testkit.golden;

import org.jspecify.annotations.NullMarked;
