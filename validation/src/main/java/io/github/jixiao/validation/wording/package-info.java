/** Words and passages for rules that are about words: lists kept as data, names found in a text, terms that two texts share. */
@NullMarked
package io.github.jixiao.validation.wording;

import org.jspecify.annotations.NullMarked;
