/**
 * Messages for people, in Chinese and English: bilingual texts and the bundles that they come from.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.message;

import org.jspecify.annotations.NullMarked;
