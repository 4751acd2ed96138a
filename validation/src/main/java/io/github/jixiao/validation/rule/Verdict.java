package io.github.jixiao.validation.rule;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.message.Text;
import java.util.Optional;

/**
 * What a rule says of one place. It becomes one outcome and, with an observation, one finding. Immutable.
 *
 * @param outcome what became of the rule
 * @param at the JSON Pointer of the place; empty for the whole report
 * @param reason why it did not apply or could not be decided; empty for the others
 * @param observation what is found: always with a failure, perhaps a remark with a pass
 */
public record Verdict(Outcome outcome, String at, Optional<Text> reason, Optional<Observation> observation) {

    /** @throws IllegalArgumentException if a failure has no observation, or an undecided outcome no reason */
    public Verdict {
        boolean open = outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.UNDECIDABLE;
        if (open != reason.isPresent()
                || outcome == Outcome.FAIL && observation.isEmpty()
                || open && observation.isPresent()) {
            throw new IllegalArgumentException("verdict: " + outcome + " with reason " + reason);
        }
    }

    /** {@return the rule holds} */
    public static Verdict pass(String at) {
        return new Verdict(Outcome.PASS, at, Optional.empty(), Optional.empty());
    }

    /** {@return the rule holds, with a remark such as a rounding difference} */
    public static Verdict pass(String at, Observation remark) {
        return new Verdict(Outcome.PASS, at, Optional.empty(), Optional.of(remark));
    }

    /** {@return the rule does not hold; the outcome stands at the place of the observation} */
    public static Verdict fail(Observation observation) {
        return fail(observation.place().pointer(), observation);
    }

    /** {@return the rule does not hold} */
    public static Verdict fail(String at, Observation observation) {
        return new Verdict(Outcome.FAIL, at, Optional.empty(), Optional.of(observation));
    }

    /** {@return the rule does not concern the place} */
    public static Verdict notApplicable(String at, Text reason) {
        return new Verdict(Outcome.NOT_APPLICABLE, at, Optional.of(reason), Optional.empty());
    }

    /** {@return the rule concerns the place and cannot be decided} */
    public static Verdict undecidable(String at, Text reason) {
        return new Verdict(Outcome.UNDECIDABLE, at, Optional.of(reason), Optional.empty());
    }
}
