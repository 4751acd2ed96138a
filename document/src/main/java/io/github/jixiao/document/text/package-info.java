/** Plain text as a layout: its encoding is detected, and every line becomes a passage. */
@NullMarked
package io.github.jixiao.document.text;

import org.jspecify.annotations.NullMarked;
