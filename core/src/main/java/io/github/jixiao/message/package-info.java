/** Messages for people, in Chinese and English: bilingual texts and the bundles that they come from. */
@NullMarked
package io.github.jixiao.message;

import org.jspecify.annotations.NullMarked;
