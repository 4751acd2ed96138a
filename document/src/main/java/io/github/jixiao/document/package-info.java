/** Reports from published documents. */
@NullMarked
package io.github.jixiao.document;

import org.jspecify.annotations.NullMarked;
