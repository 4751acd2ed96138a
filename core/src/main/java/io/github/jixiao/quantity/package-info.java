/**
 * Quantities as they are stated: amounts of money, counts, percentages and scores, each with the unit, the decimals and
 * the bound that the document gave them, and the exact intervals in which the true values lie.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.quantity;

import org.jspecify.annotations.NullMarked;
