/** The rules on objectives and what came of them (绩效目标): family {@code OBJ}. */
@NullMarked
package io.github.jixiao.validation.objective;

import org.jspecify.annotations.NullMarked;
