/** The rules on the outline (报告结构): family {@code STR}. */
@NullMarked
package io.github.jixiao.validation.structure;

import org.jspecify.annotations.NullMarked;
