/** Web pages. */
@NullMarked
package io.github.jixiao.document.html;

import org.jspecify.annotations.NullMarked;
