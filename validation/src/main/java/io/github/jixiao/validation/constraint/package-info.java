/**
 * What Bean Validation finds here: {@link io.github.jixiao.validation.constraint.FiscallySound} for reports, and the
 * validators that let {@code @Positive}, {@code @DecimalMax} and their like judge amounts, quantities, percentages and
 * scores. A provider finds the validators by itself; an application names none of them.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.jixiao.validation.constraint;

import org.jspecify.annotations.NullMarked;
