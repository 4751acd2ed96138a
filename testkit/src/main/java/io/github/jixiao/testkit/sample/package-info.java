/** Sample reports: valid by construction, invented, and the same for the same choices. */
@NullMarked
package io.github.jixiao.testkit.sample;

import org.jspecify.annotations.NullMarked;
