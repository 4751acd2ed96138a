/** Which rule book a test audits a report by. */
@NullMarked
package io.github.jixiao.testkit;

import org.jspecify.annotations.NullMarked;
