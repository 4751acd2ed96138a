/** The rules on the three public expenses (“三公”经费): family {@code TPE}. */
@NullMarked
package io.github.jixiao.validation.threepublic;

import org.jspecify.annotations.NullMarked;
