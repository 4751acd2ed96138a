/** The rules on the four budgets (四本预算): family {@code FND}. */
@NullMarked
package io.github.jixiao.validation.fund;

import org.jspecify.annotations.NullMarked;
