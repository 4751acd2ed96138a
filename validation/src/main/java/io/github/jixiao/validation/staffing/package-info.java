/** The rules on staff (人员): family {@code STF}. */
@NullMarked
package io.github.jixiao.validation.staffing;

import org.jspecify.annotations.NullMarked;
