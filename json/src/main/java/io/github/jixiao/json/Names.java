package io.github.jixiao.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The names that the properties of an object may have. A known one is found by its bytes, and no string is made of it. */
final class Names {

    /** The object is at its end. */
    static final int END = -1;
    /** The current name is none of these. */
    static final int UNKNOWN = -2;

    private final List<String> all;
    private final PropertyNameMatcher matcher;

    Names(List<String> all) {
        this.all = List.copyOf(all);
        this.matcher = BinaryNameMatcher.construct(this.all);
    }

    /** {@return the names in order} */
    List<String> all() {
        return all;
    }

    /** Goes on to the next name. {@return its index, {@link #UNKNOWN} or {@link #END}} */
    int next(JsonParser in) {
        int match = in.nextNameMatch(matcher);
        if (match >= 0) {
            return match;
        }
        return match == PropertyNameMatcher.MATCH_UNKNOWN_NAME ? UNKNOWN : END;
    }
}
