package io.github.jixiao.validation;

import io.github.jixiao.finding.RuleBookId;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.ScoringScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The canonical text of a rule book, one fact a line, from which its hash is made. */
final class BookContent {

    /** Counted up whenever the catalogue changes what a rule asks. */
    static final String VERSION = "0.1.0";

    private BookContent() {}

    static RuleBookId identify(RuleBook book, List<String> profiles) {
        String id =
                book.getDivision().map(AdministrativeDivision::code).orElse("national") + "-" + book.getFiscalYear();
        for (String profile : profiles) {
            id += "+" + profile;
        }
        return new RuleBookId(id, VERSION, Hash.sha256(canonical(book)));
    }

    private static String canonical(RuleBook book) {
        StringBuilder out = new StringBuilder(16_384);
        line(out, "year", book.getFiscalYear());
        line(
                out,
                "division",
                book.getDivision().map(AdministrativeDivision::code).orElse(""));
        book.getScoringScheme().ifPresent(scheme -> scheme(out, scheme));
        scale(out, book.getGradeScale());
        for (RuleEntry entry : book.entries().values()) {
            rule(out, entry);
        }
        return out.toString();
    }

    private static void rule(StringBuilder out, RuleEntry entry) {
        var definition = entry.definition();
        line(out, "rule", definition.id());
        line(out, "title", definition.title().zh(), definition.title().en());
        line(out, "formula", definition.formula().zh(), definition.formula().en());
        line(
                out,
                "basis",
                definition.basis().force(),
                definition.basis().citation().zh());
        line(out, "severity", entry.severity().orElse(definition.severity()));
        if (entry.offReason().isPresent()) {
            line(out, "off", entry.offReason().get());
        }
        for (Map.Entry<String, BigDecimal> each : entry.parameters().entrySet()) {
            String value = each.getValue().stripTrailingZeros().toPlainString();
            line(out, "parameter", each.getKey(), value);
        }
    }

    private static void scheme(StringBuilder out, ScoringScheme scheme) {
        line(out, "scheme", scheme.id(), scheme.execution().toPlainString(), scheme.satisfactionInBenefit());
        for (ScoringScheme.Level level : scheme.levels()) {
            line(out, "level", level.name(), level.points().toPlainString());
        }
    }

    private static void scale(StringBuilder out, GradeScale scale) {
        line(out, "scale", scale.id(), scale.partlyAchieved().toPlainString());
        for (GradeScale.Grade grade : scale.grades()) {
            line(out, "grade", grade.name(), grade.atLeast().toPlainString());
        }
    }

    /** The length in front of each value keeps two contents apart that only join differently. */
    private static void line(StringBuilder out, String name, Object... values) {
        out.append(name);
        for (Object value : values) {
            String text = value.toString();
            out.append(' ').append(text.length()).append(':').append(text);
        }
        out.append('\n');
    }
}
