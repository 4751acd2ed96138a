package io.github.jixiao.finding;

/** How much a finding weighs (严重程度). */
public enum Severity {
    /** The report contradicts itself or a binding requirement; it must be corrected. */
    ERROR,
    /** Something must be explained, added or checked by a person. */
    WARNING,
    /** Worth knowing, nothing to do: a rounding difference, a matter of style. */
    INFO
}
