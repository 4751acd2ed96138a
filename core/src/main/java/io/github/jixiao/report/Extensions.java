package io.github.jixiao.report;

import io.github.jixiao.Require;

/**
 * What an application keeps of its own in a report, as the text of one JSON object (扩展数据). The library carries it and never
 * looks into it. Immutable.
 *
 * @param json the object as compact JSON
 */
public record Extensions(String json) {

    /** No data. */
    public static final Extensions NONE = new Extensions("{}");

    /** @throws IllegalArgumentException if {@code json} does not begin and end as an object does */
    public Extensions {
        if (json.length() < 2 || json.charAt(0) != '{' || json.charAt(json.length() - 1) != '}') {
            throw Require.refusal("extensions", "noObject");
        }
    }

    /** {@return whether there is no data} */
    public boolean isEmpty() {
        return json.equals("{}");
    }

    /** {@return the length, never the text} */
    @Override
    public String toString() {
        return json.length() + " characters of JSON";
    }
}
