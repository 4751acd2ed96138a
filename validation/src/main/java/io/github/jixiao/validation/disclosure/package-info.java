/** The rules on publication (公开): family {@code DIS}. */
@NullMarked
package io.github.jixiao.validation.disclosure;

import org.jspecify.annotations.NullMarked;
