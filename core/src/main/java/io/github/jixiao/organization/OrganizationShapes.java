package io.github.jixiao.organization;

import static io.github.jixiao.narrative.NarrativeShapes.DATE;
import static io.github.jixiao.quantity.QuantityShapes.PERCENTAGE;
import static io.github.jixiao.quantity.QuantityShapes.QUANTITY;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.organization.OrganizationProfile.Bodies;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import java.util.List;

/** What the types of this package are made of. */
public final class OrganizationShapes {

    /** An {@link AdministrativeDivision} by its code. */
    public static final Scalar<AdministrativeDivision> DIVISION = Scalar.of(
                    AdministrativeDivision.class, "division", AdministrativeDivision::of, AdministrativeDivision::code)
            .matching("^(?!00)[0-9]{2}(0000|(?!00)[0-9]{4})$")
            .within(6);

    /** An {@link OrganizationProfile}. */
    public static final Shape<OrganizationProfile> ORGANIZATION = organization();

    private OrganizationShapes() {}

    private static ListOf<StaffCount> counts() {
        RecordShape<StaffCount> shape = Shape.of(StaffCount.class);
        var kind = shape.required("kind", Choice.of(StaffKind.values()), StaffCount::kind);
        var label = shape.required("label", TEXT, StaffCount::label);
        var count = shape.required("count", QUANTITY, StaffCount::count);
        return ListOf.of(shape.make(v -> new StaffCount(v.get(kind), v.get(label), v.get(count))))
                .by(each -> List.of(each.kind(), each.label()));
    }

    private static Shape<Headcount> headcount(ListOf<StaffCount> counts) {
        return Shape.of(Headcount.class, Headcount::builder, Headcount.Builder::build)
                .optional("total", QUANTITY, Headcount::getTotal, Headcount.Builder::total)
                .list("parts", counts, Headcount::getParts, Headcount.Builder::addAllParts)
                .list("included", counts, Headcount::getIncluded, Headcount.Builder::addAllIncluded)
                .shape();
    }

    private static Shape<Staffing> staffing() {
        ListOf<StaffCount> counts = counts();
        Shape<Headcount> headcount = headcount(counts);
        Headcount none = Headcount.empty();
        return Shape.of(Staffing.class, Staffing::builder, Staffing.Builder::build)
                .standard("establishment", headcount, none, Staffing::getEstablishment, Staffing.Builder::establishment)
                .standard("inPost", headcount, none, Staffing::getInPost, Staffing.Builder::inPost)
                .list(
                        "offEstablishment",
                        counts,
                        Staffing::getOffEstablishment,
                        Staffing.Builder::addAllOffEstablishment)
                .optional("total", QUANTITY, Staffing::getTotal, Staffing.Builder::total)
                .optional("separated", QUANTITY, Staffing::getSeparated, Staffing.Builder::separated)
                .optional("retired", QUANTITY, Staffing::getRetired, Staffing.Builder::retired)
                .optional("survivors", QUANTITY, Staffing::getSurvivors, Staffing.Builder::survivors)
                .optional("students", QUANTITY, Staffing::getStudents, Staffing.Builder::students)
                .optional("controlRate", PERCENTAGE, Staffing::getControlRate, Staffing.Builder::controlRate)
                .optional("asOf", DATE, Staffing::getAsOf, Staffing.Builder::asOf)
                .optional("asOfText", TEXT, Staffing::getAsOfText, Staffing.Builder::asOfText)
                .shape();
    }

    private static Shape<Bodies> bodies() {
        RecordShape<Bodies> shape = Shape.of(Bodies.class);
        var count = shape.optional("count", QUANTITY, Bodies::count);
        var names = shape.list("names", TEXT, Bodies::names);
        return shape.make(v -> new Bodies(v.find(count), v.get(names)));
    }

    private static Shape<OrganizationProfile> organization() {
        Shape<Bodies> bodies = bodies();
        return Shape.of(OrganizationProfile.class, OrganizationProfile::builder, OrganizationProfile.Builder::build)
                .optional("name", TEXT, OrganizationProfile::getName, OrganizationProfile.Builder::name)
                .list(
                        "shortNames",
                        TEXT,
                        OrganizationProfile::getShortNames,
                        OrganizationProfile.Builder::addAllShortNames)
                .optional(
                        "kind",
                        Choice.of(OrganizationKind.values()),
                        OrganizationProfile::getKind,
                        OrganizationProfile.Builder::kind)
                .optional(
                        "rank",
                        Choice.of(AdministrativeRank.values()),
                        OrganizationProfile::getRank,
                        OrganizationProfile.Builder::rank)
                .list(
                        "functions",
                        TEXT,
                        OrganizationProfile::getFunctions,
                        OrganizationProfile.Builder::addAllFunctions)
                .list(
                        "structure",
                        TEXT,
                        OrganizationProfile::getStructure,
                        OrganizationProfile.Builder::addAllStructure)
                .standard(
                        "internalBodies",
                        bodies,
                        Bodies.EMPTY,
                        OrganizationProfile::getInternalBodies,
                        OrganizationProfile.Builder::internalBodies)
                .standard(
                        "subordinateUnits",
                        bodies,
                        Bodies.EMPTY,
                        OrganizationProfile::getSubordinateUnits,
                        OrganizationProfile.Builder::subordinateUnits)
                .standard(
                        "staffing",
                        staffing(),
                        Staffing.empty(),
                        OrganizationProfile::getStaffing,
                        OrganizationProfile.Builder::staffing)
                .shape();
    }
}
