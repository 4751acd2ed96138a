/** The rules on projects (项目): family {@code PRJ}. */
@NullMarked
package io.github.jixiao.validation.project;

import org.jspecify.annotations.NullMarked;
