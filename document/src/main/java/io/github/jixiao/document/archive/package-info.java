/** The zipped parts that Office documents are made of. */
@NullMarked
package io.github.jixiao.document.archive;

import org.jspecify.annotations.NullMarked;
