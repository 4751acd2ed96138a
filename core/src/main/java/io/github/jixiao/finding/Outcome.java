package io.github.jixiao.finding;

/** What became of a rule at one place (审核结论). */
public enum Outcome {
    /** The rule was checked and holds. */
    PASS,
    /** The rule was checked and does not hold; there is a finding. */
    FAIL,
    /** The rule does not concern this report or place; the reason says why. */
    NOT_APPLICABLE,
    /** The rule concerns it and cannot be decided; the reason says what is missing. */
    UNDECIDABLE
}
