/**
 * A document as its blocks: from the bytes of any format to a decoded text, in which passages and tables have their
 * places. What follows in the pipeline knows no formats any more.
 */
@NullMarked
package io.github.jixiao.document.layout;

import org.jspecify.annotations.NullMarked;
