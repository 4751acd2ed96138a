/** Reports to and from JSON. */
@NullMarked
package io.github.jixiao.json;

import org.jspecify.annotations.NullMarked;
