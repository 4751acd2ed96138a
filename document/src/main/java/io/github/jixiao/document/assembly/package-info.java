/** A report put together from its outline: who it is about, its figures, objectives and narrative. */
@NullMarked
package io.github.jixiao.document.assembly;

import org.jspecify.annotations.NullMarked;
