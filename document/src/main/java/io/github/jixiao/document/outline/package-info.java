/** The outline of a report: lines become headings and paragraphs, headings are told by the meaning of their words. */
@NullMarked
package io.github.jixiao.document.outline;

import org.jspecify.annotations.NullMarked;
