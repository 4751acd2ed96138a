/**
 * The grammar of sentences: which figure each number states, by the label in front of it, the list that it stands in, its
 * sentence, its heading and its document, and what else sentences say about figures.
 */
@NullMarked
package io.github.jixiao.document.statement;

import org.jspecify.annotations.NullMarked;
