/** The rules on score sheets (绩效自评表): family {@code SCR}. */
@NullMarked
package io.github.jixiao.validation.scoring;

import org.jspecify.annotations.NullMarked;
