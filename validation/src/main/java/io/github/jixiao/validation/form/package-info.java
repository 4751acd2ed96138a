/** The rule of family FRM: what the types of a report demand of their values, asked of a Bean Validation provider. */
@NullMarked
package io.github.jixiao.validation.form;

import org.jspecify.annotations.NullMarked;
