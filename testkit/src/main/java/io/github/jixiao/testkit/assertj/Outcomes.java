package io.github.jixiao.testkit.assertj;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.message.Text;
import java.util.Comparator;
import java.util.List;

/** What the outcomes of a rule at several places amount to. */
final class Outcomes {

    private static final List<Outcome> GRAVEST_FIRST =
            List.of(Outcome.FAIL, Outcome.UNDECIDABLE, Outcome.PASS, Outcome.NOT_APPLICABLE);

    private Outcomes() {}

    /** {@return the gravest of {@code outcomes}: a rule that cannot be decided at one place does not pass} */
    static Outcome gravest(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .map(RuleOutcome::outcome)
                .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                .orElseThrow();
    }

    /** {@return the outcome in words} */
    static Text words(Outcome outcome) {
        return Messages.text(
                switch (outcome) {
                    case FAIL -> "outcome.fails";
                    case PASS -> "outcome.passes";
                    case UNDECIDABLE -> "outcome.undecidable";
                    case NOT_APPLICABLE -> "outcome.notApplicable";
                });
    }

    /** {@return an outcome in words where another was expected} */
    static Text insteadOf(Outcome expected, Outcome found) {
        boolean unexamined =
                expected == Outcome.PASS && (found == Outcome.UNDECIDABLE || found == Outcome.NOT_APPLICABLE);
        return unexamined ? Messages.text("outcome.unexamined", words(found)) : words(found);
    }
}
