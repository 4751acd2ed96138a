package io.github.jixiao.finding;

import static io.github.jixiao.figure.FigureShapes.FIGURE_ID;
import static io.github.jixiao.figure.FigureShapes.TRACE;
import static io.github.jixiao.message.MessageShapes.MESSAGE;
import static io.github.jixiao.narrative.NarrativeShapes.DATE;
import static io.github.jixiao.narrative.NarrativeShapes.SPAN;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.narrative.TextPosition;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.WholeNumber;

/** What the types of this package are made of. */
public final class FindingShapes {

    /** A {@link RuleId}. */
    public static final Scalar<RuleId> RULE_ID = Scalar.of(RuleId.class, "rule", RuleId::of, RuleId::value)
            .matching("^[A-Z]{2,12}-[0-9]{3}$")
            .within(16);

    /** A {@link ValueHash}. */
    public static final Scalar<ValueHash> VALUE_HASH = Scalar.of(
                    ValueHash.class, "valueHash", ValueHash::of, ValueHash::digits)
            .matching("^[0-9a-f]{16}$")
            .within(16);

    /** A {@link Severity}. */
    public static final Choice<Severity> SEVERITY = Choice.of(Severity.values());

    /** An {@link AuditResult}. */
    public static final Shape<AuditResult> AUDIT_RESULT = auditResult();

    private FindingShapes() {}

    private static Shape<Location> location() {
        RecordShape<Location> shape = Shape.of(Location.class);
        var pointer = shape.required("pointer", TEXT, Location::pointer);
        var span = shape.place("span", SPAN, Location::span);
        var line = shape.place(
                "line", WholeNumber.ANY, location -> location.position().map(TextPosition::line));
        var column = shape.place(
                "column", WholeNumber.ANY, location -> location.position().map(TextPosition::column));
        var quote = shape.standard("quote", TEXT, "", Location::quote);
        return shape.together("line", "column")
                .make(v -> new Location(
                        v.get(pointer),
                        v.find(span),
                        v.find(line).map(at -> new TextPosition(at, v.get(column))),
                        v.get(quote)));
    }

    private static Shape<WaiverUse> waiverUse() {
        RecordShape<WaiverUse> shape = Shape.of(WaiverUse.class);
        var reason = shape.required("reason", TEXT, WaiverUse::reason);
        var approver = shape.required("approver", TEXT, WaiverUse::approver);
        var expires = shape.optional("expires", DATE, WaiverUse::expires);
        return shape.make(v -> new WaiverUse(v.get(reason), v.get(approver), v.find(expires)));
    }

    private static Shape<LegalBasis> basis() {
        RecordShape<LegalBasis> shape = Shape.of(LegalBasis.class);
        var citation = shape.required("citation", MESSAGE, LegalBasis::citation);
        var force = shape.required("force", Choice.of(LegalBasis.Force.values()), LegalBasis::force);
        return shape.make(v -> new LegalBasis(v.get(citation), v.get(force)));
    }

    private static Shape<Finding> finding(Shape<Location> location) {
        return Shape.of(Finding.class, Finding::builder, Finding.Builder::build)
                .required("rule", RULE_ID, Finding::getRule, Finding.Builder::rule)
                .required("severity", SEVERITY, Finding::getSeverity, Finding.Builder::severity)
                .required("kind", Choice.of(Finding.Kind.values()), Finding::getKind, Finding.Builder::kind)
                .required("message", MESSAGE, Finding::getMessage, Finding.Builder::message)
                .required("location", location, Finding::getLocation, Finding.Builder::location)
                .list("related", location, Finding::getRelated, Finding.Builder::addAllRelated)
                .optional("figure", FIGURE_ID, Finding::getFigure, Finding.Builder::figure)
                .optional("trace", TRACE, Finding::getTrace, Finding.Builder::trace)
                .required("basis", basis(), Finding::getBasis, Finding.Builder::basis)
                .required("valueHash", VALUE_HASH, Finding::getValueHash, Finding.Builder::valueHash)
                .optional("waiver", waiverUse(), Finding::getWaiver, Finding.Builder::waiver)
                .shape();
    }

    private static Shape<RuleOutcome> outcome() {
        RecordShape<RuleOutcome> shape = Shape.of(RuleOutcome.class);
        var rule = shape.required("rule", RULE_ID, RuleOutcome::rule);
        var outcome = shape.required("outcome", Choice.of(Outcome.values()), RuleOutcome::outcome);
        var at = shape.required("at", TEXT, RuleOutcome::at);
        var reason = shape.optional("reason", MESSAGE, RuleOutcome::reason);
        return shape.make(v -> new RuleOutcome(v.get(rule), v.get(outcome), v.get(at), v.find(reason)));
    }

    private static Shape<RootCause> rootCause(Shape<Location> location) {
        RecordShape<RootCause> shape = Shape.of(RootCause.class);
        var figure = shape.required("figure", FIGURE_ID, RootCause::figure);
        var place = shape.required("location", location, RootCause::location);
        var symptoms = shape.list("symptoms", WholeNumber.NOT_NEGATIVE, RootCause::symptoms);
        return shape.make(v -> new RootCause(v.get(figure), v.get(place), v.get(symptoms)));
    }

    private static Shape<WaiverStatus> waiverStatus() {
        RecordShape<WaiverStatus> shape = Shape.of(WaiverStatus.class);
        var rule = shape.required("rule", RULE_ID, WaiverStatus::rule);
        var target = shape.required("target", TEXT, WaiverStatus::target);
        var state = shape.required("state", Choice.of(WaiverStatus.State.values()), WaiverStatus::state);
        var message = shape.required("message", MESSAGE, WaiverStatus::message);
        return shape.make(v -> new WaiverStatus(v.get(rule), v.get(target), v.get(state), v.get(message)));
    }

    private static Shape<RuleBookId> ruleBook() {
        RecordShape<RuleBookId> shape = Shape.of(RuleBookId.class);
        var id = shape.required("id", TEXT, RuleBookId::id);
        var version = shape.required("version", TEXT, RuleBookId::version);
        var sha256 = shape.required("sha256", TEXT, RuleBookId::sha256);
        return shape.make(v -> new RuleBookId(v.get(id), v.get(version), v.get(sha256)));
    }

    private static Shape<AuditResult> auditResult() {
        Shape<Location> location = location();
        return Shape.of(AuditResult.class, AuditResult::builder, AuditResult.Builder::build)
                .optional("department", TEXT, AuditResult::getDepartment, AuditResult.Builder::department)
                .number("fiscalYear", WholeNumber.ANY, AuditResult::getFiscalYear, AuditResult.Builder::fiscalYear)
                .required("ruleBook", ruleBook(), AuditResult::getRuleBook, AuditResult.Builder::ruleBook)
                .list("findings", finding(location), AuditResult::getFindings, AuditResult.Builder::addAllFindings)
                .list("outcomes", outcome(), AuditResult::getOutcomes, AuditResult.Builder::addAllOutcomes)
                .list(
                        "rootCauses",
                        rootCause(location),
                        AuditResult::getRootCauses,
                        AuditResult.Builder::addAllRootCauses)
                .list("waivers", waiverStatus(), AuditResult::getWaivers, AuditResult.Builder::addAllWaivers)
                .shape();
    }
}
