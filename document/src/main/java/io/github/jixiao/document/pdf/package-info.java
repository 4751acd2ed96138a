/** PDF files: paragraphs and tables rebuilt from where the glyphs and rules stand on the pages. */
@NullMarked
package io.github.jixiao.document.pdf;

import org.jspecify.annotations.NullMarked;
