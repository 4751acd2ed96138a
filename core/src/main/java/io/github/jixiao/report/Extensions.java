package io.github.jixiao.report;

/**
 * What an application keeps of its own in a report, as the text of one JSON object. The library carries it and never
 * looks into it. Immutable.
 *
 * @param json the object as compact JSON
 */
public record Extensions(String json) {

    /** No data. */
    public static final Extensions NONE = new Extensions("{}");

    /** {@return whether there is no data} */
    public boolean isEmpty() {
        return json.equals("{}");
    }
}
