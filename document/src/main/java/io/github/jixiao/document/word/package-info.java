/** Word documents, of the XML and of the binary format. */
@NullMarked
package io.github.jixiao.document.word;

import org.jspecify.annotations.NullMarked;
