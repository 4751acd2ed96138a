/** The rules on the budget and its execution (预算执行): family {@code BUD}. */
@NullMarked
package io.github.jixiao.validation.budget;

import org.jspecify.annotations.NullMarked;
