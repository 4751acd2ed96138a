package io.github.jixiao.finding;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A fault or a remark, complete by itself (审核发现): what rule, how grave, where, why in words and in numbers, and on what basis. Immutable. */
@Value.Immutable
public interface Finding extends WithFinding {

    /** {@return the rule that found it} */
    RuleId getRule();

    /** {@return how much it weighs} */
    Severity getSeverity();

    /** {@return what kind of finding it is; a violation by default} */
    default Kind getKind() {
        return Kind.VIOLATION;
    }

    /** {@return the message in both languages} */
    Text getMessage();

    /** {@return the place} */
    Location getLocation();

    /** {@return other places that it concerns, such as those of the operands, in order} */
    List<Location> getRelated();

    /** {@return the figure that it is about, if it is about one} */
    Optional<FigureId> getFigure();

    /** {@return the arithmetic, if there is any} */
    Optional<Trace> getTrace();

    /** {@return what the rule rests on} */
    LegalBasis getBasis();

    /** {@return the fingerprint of the values that it rests on, to which a waiver is tied} */
    ValueHash getValueHash();

    /** {@return the waiver that accepts it, if one does} */
    Optional<WaiverUse> getWaiver();

    /** What kind of finding it is. */
    enum Kind {
        /** The rule does not hold. */
        VIOLATION,
        /** The rule holds within rounding (四舍五入). */
        ROUNDING,
        /** The rule holds only because an amount is stated with fewer decimals than its peers. */
        COARSE,
        /** A rate is off by its last digit. */
        LAST_DIGIT
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
