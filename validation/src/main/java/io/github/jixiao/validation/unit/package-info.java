/** The rules on units and damaged numbers (单位与数字): family {@code UNT}. */
@NullMarked
package io.github.jixiao.validation.unit;

import org.jspecify.annotations.NullMarked;
