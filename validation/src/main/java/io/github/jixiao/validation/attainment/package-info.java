/** How actual values stand to their targets, and which way is good. */
@NullMarked
package io.github.jixiao.validation.attainment;

import org.jspecify.annotations.NullMarked;
