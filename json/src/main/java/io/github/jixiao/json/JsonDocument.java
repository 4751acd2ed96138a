package io.github.jixiao.json;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.FindingShapes;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportDiff;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleBookShapes;
import io.github.jixiao.rulebook.Waiver;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Shape;
import java.util.List;
import java.util.Set;

/**
 * A kind of JSON document. Immutable and thread-safe.
 *
 * @param <T> the type of what it holds
 */
public final class JsonDocument<T> {

    /** A report. */
    public static final JsonDocument<PerformanceReport> REPORT;
    /** The result of an audit. */
    public static final JsonDocument<AuditResult> AUDIT_RESULT;
    /** What differs between two reports. */
    public static final JsonDocument<ReportDiff> DIFF;
    /** A profile: what a division or an application changes about the rule book it inherits. */
    public static final JsonDocument<Profile> PROFILE;
    /** A waiver file: the findings that are accepted, in order. */
    public static final JsonDocument<List<Waiver>> WAIVERS;

    private static final List<JsonDocument<?>> ALL;
    private static final List<Part<?>> PARTS;

    static {
        Codecs codecs = new Codecs();
        REPORT = new JsonDocument<>("report", ReportShapes.REPORT, codecs);
        AUDIT_RESULT = new JsonDocument<>("audit-result", FindingShapes.AUDIT_RESULT, codecs);
        DIFF = new JsonDocument<>("diff", ReportShapes.DIFF, codecs);
        PROFILE = new JsonDocument<>("profile", RuleBookShapes.PROFILE, codecs);
        WAIVERS = new JsonDocument<>("waivers", waivers(), codecs);
        ALL = List.of(REPORT, AUDIT_RESULT, DIFF, PROFILE, WAIVERS);
        PARTS = codecs.parts(
                Set.of(ReportShapes.REPORT, FindingShapes.AUDIT_RESULT, ReportShapes.DIFF, RuleBookShapes.PROFILE));
    }

    private final String name;
    private final ObjectCodec<T> codec;

    private JsonDocument(String name, Shape<T> shape, Codecs codecs) {
        this.name = name;
        this.codec = codecs.of(shape);
    }

    /** {@return every kind of document} */
    public static List<JsonDocument<?>> all() {
        return ALL;
    }

    /** {@return the name: {@code report}, {@code audit-result}, {@code diff}, {@code profile} or {@code waivers}} */
    public String name() {
        return name;
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }

    /** {@return the types that stand in documents, and the documents themselves} */
    static List<Part<?>> parts() {
        return PARTS;
    }

    ObjectCodec<T> codec() {
        return codec;
    }

    @SuppressWarnings("unchecked")
    private static Shape<List<Waiver>> waivers() {
        RecordShape<List<Waiver>> shape = Shape.of((Class<List<Waiver>>) (Class<?>) List.class);
        var waivers = shape.required("waivers", ListOf.of(RuleBookShapes.WAIVER), list -> list);
        return shape.make(v -> v.get(waivers));
    }
}
