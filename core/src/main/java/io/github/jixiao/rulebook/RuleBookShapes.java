package io.github.jixiao.rulebook;

import static io.github.jixiao.finding.FindingShapes.RULE_ID;
import static io.github.jixiao.finding.FindingShapes.SEVERITY;
import static io.github.jixiao.finding.FindingShapes.VALUE_HASH;
import static io.github.jixiao.narrative.NarrativeShapes.DATE;
import static io.github.jixiao.narrative.NarrativeShapes.YEAR;
import static io.github.jixiao.shape.Scalar.NOT_BLANK;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.organization.OrganizationShapes;
import io.github.jixiao.performance.SchemeShapes;
import io.github.jixiao.quantity.QuantityShapes;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Shape;
import java.util.Map;

/** What the types of this package are made of. */
public final class RuleBookShapes {

    /** A {@link Profile}. */
    public static final Shape<Profile> PROFILE = profile();

    /** A {@link Waiver}. */
    public static final Shape<Waiver> WAIVER = waiver();

    private RuleBookShapes() {}

    private static Shape<RuleSetting> ruleSetting() {
        RecordShape<RuleSetting> shape = Shape.of(RuleSetting.class);
        var severity = shape.optional("severity", SEVERITY, RuleSetting::severity);
        var off = shape.optional("offReason", TEXT, RuleSetting::offReason);
        var parameters =
                shape.standard("parameters", MapOf.of(TEXT, QuantityShapes.DECIMAL), Map.of(), RuleSetting::parameters);
        return shape.make(v -> new RuleSetting(v.find(severity), v.find(off), v.get(parameters)));
    }

    private static Shape<Profile> profile() {
        return Shape.of(Profile.class, Profile::builder, Profile.Builder::build)
                .required("id", NOT_BLANK, Profile::getId, Profile.Builder::id)
                .optional("division", OrganizationShapes.DIVISION, Profile::getDivision, Profile.Builder::division)
                .number("sinceYear", YEAR, Profile::getSinceYear, Profile.Builder::sinceYear)
                .number("lastYear", YEAR, Profile::getLastYear, Profile.Builder::lastYear)
                .standard(
                        "rules",
                        MapOf.of(RULE_ID, ruleSetting()),
                        Map.of(),
                        Profile::getRules,
                        Profile.Builder::putAllRules)
                .optional(
                        "scoringScheme",
                        SchemeShapes.SCORING_SCHEME,
                        Profile::getScoringScheme,
                        Profile.Builder::scoringScheme)
                .optional("gradeScale", SchemeShapes.GRADE_SCALE, Profile::getGradeScale, Profile.Builder::gradeScale)
                .shape();
    }

    private static Shape<Waiver> waiver() {
        RecordShape<Waiver> shape = Shape.of(Waiver.class);
        var rule = shape.required("rule", RULE_ID, Waiver::rule);
        var target = shape.required("target", TEXT, Waiver::target);
        var valueHash = shape.required("valueHash", VALUE_HASH, Waiver::valueHash);
        var reason = shape.required("reason", NOT_BLANK, Waiver::reason);
        var approver = shape.required("approver", NOT_BLANK, Waiver::approver);
        var expires = shape.optional("expires", DATE, Waiver::expires);
        return shape.make(v -> new Waiver(
                v.get(rule), v.get(target), v.get(valueHash), v.get(reason), v.get(approver), v.find(expires)));
    }
}
