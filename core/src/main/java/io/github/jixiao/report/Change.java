package io.github.jixiao.report;

import io.github.jixiao.Require;
import java.util.Optional;

/**
 * A difference between two reports. Immutable.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value: in the second report, or in the first where the second has
 *     none
 * @param before the value in the first report as text, such as {@code 117.49万元}; empty where it has none
 * @param after the value in the second report as text; empty where it has none
 */
public record Change(String pointer, Optional<String> before, Optional<String> after) {

    /** Refuses null. */
    public Change {
        Require.present(pointer, before, after);
    }
}
