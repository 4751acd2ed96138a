package io.github.jixiao.validation.rule;

import java.util.List;

/**
 * A fiscal rule (审核规则): one thing that a report must satisfy, checked at every place that it concerns.
 *
 * <p>Applications add rules of their own as providers of this interface, found by {@link java.util.ServiceLoader}, or
 * hand them to a rule book. An implementation is immutable and thread-safe and keeps nothing of a run; it judges typed
 * facts and never searches text for reasons. Its id begins with a family of its own, such as {@code ACME-001}.
 */
public interface Rule {

    /** {@return what the catalogue says about the rule; always the same value} */
    RuleDefinition definition();

    /**
     * {@return one verdict for each place that the rule concerns, in document order; empty where it concerns nothing in
     * the report, which becomes a single {@code NOT_APPLICABLE} outcome}. An exception becomes a single
     * {@code UNDECIDABLE} outcome that tells of it, and the other rules go on
     *
     * @param context the report and what the rule book sets
     */
    List<Verdict> check(RuleContext context);

    /** {@return when it is checked; with the facts unless its family is {@code CON}} */
    default Phase phase() {
        return definition().id().family().equals("CON") ? Phase.CONTRADICTIONS : Phase.FACTS;
    }

    /** When a rule is checked. */
    enum Phase {
        /** First: the rule judges the report alone, and sees no findings. */
        FACTS,
        /** Last: the rule judges the report against the findings of the others. */
        CONTRADICTIONS
    }
}
