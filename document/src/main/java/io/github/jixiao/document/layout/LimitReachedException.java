package io.github.jixiao.document.layout;

/** Thrown inside a reading where a document has more than is kept; the layout then ends there and says so. */
public final class LimitReachedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param limit the limit, as it will stand in the detail of the reading note
     */
    public LimitReachedException(String limit) {
        super(limit, null, false, false);
    }
}
