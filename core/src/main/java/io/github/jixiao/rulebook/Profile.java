package io.github.jixiao.rulebook;

import io.github.jixiao.Require;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.ScoringScheme;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What a division or an application changes about the rule book it inherits (规则配置). Plain data: whether its rules and parameters exist is checked where a rule book takes it. Immutable. */
@Value.Immutable
public interface Profile extends WithProfile {

    /** {@return the id by which audit results name it} */
    String getId();

    /** {@return the division that it is for, and all below it; empty for every division} */
    Optional<AdministrativeDivision> getDivision();

    /** {@return the first fiscal year that it applies to, or empty} */
    OptionalInt getSinceYear();

    /** {@return the last fiscal year that it applies to, or empty} */
    OptionalInt getLastYear();

    /** {@return what it changes, by rule} */
    Map<RuleId, RuleSetting> getRules();

    /** {@return the scoring scheme that it sets, or empty to keep the inherited one} */
    Optional<ScoringScheme> getScoringScheme();

    /** {@return the grade scale that it sets, or empty to keep the inherited one} */
    Optional<GradeScale> getGradeScale();

    /** Refuses a blank id and years that are none. */
    @Value.Check
    default void check() {
        Require.notBlank("id", getId());
        Require.year("sinceYear", getSinceYear());
        Require.year("lastYear", getLastYear());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a profile. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
