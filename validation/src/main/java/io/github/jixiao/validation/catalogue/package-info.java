/** The catalogue of the library's own rules: what each asks for, how grave it is and what it rests on, as data. */
@NullMarked
package io.github.jixiao.validation.catalogue;

import org.jspecify.annotations.NullMarked;
