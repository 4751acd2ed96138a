/** The rules on contradictions within a report (前后矛盾): family {@code CON}. */
@NullMarked
package io.github.jixiao.validation.contradiction;

import org.jspecify.annotations.NullMarked;
