/** The rules on sums, shares and changes (勾稽关系): family {@code ARI}. */
@NullMarked
package io.github.jixiao.validation.arithmetic;

import org.jspecify.annotations.NullMarked;
