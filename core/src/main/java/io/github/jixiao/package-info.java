/** What the types of core share and applications do not see: the style of the values, what they refuse, and a service. */
@NullMarked
package io.github.jixiao;

import org.jspecify.annotations.NullMarked;
