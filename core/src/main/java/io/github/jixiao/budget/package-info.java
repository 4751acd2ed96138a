/**
 * The budget and its execution: for each scope (whose money) the revenue, the expenditure with its basic part and its
 * projects, carry-over, the three public expenses, running cost and procurement, each by stage; other years and
 * subordinate units; the base data table.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package io.github.jixiao.budget;

import io.github.jixiao.ValueStyle;
import org.jspecify.annotations.NullMarked;
