/** A budget-performance report as immutable values, its figures, and what an audit finds in it. */
// The modules that print and shape are shown to are compiled after this one.
@SuppressWarnings("module")
module io.github.jixiao.core {
    exports io.github.jixiao.budget;
    exports io.github.jixiao.figure;
    exports io.github.jixiao.finding;
    exports io.github.jixiao.message;
    exports io.github.jixiao.narrative;
    exports io.github.jixiao.organization;
    exports io.github.jixiao.performance;
    exports io.github.jixiao.print to
            io.github.jixiao.testkit;
    exports io.github.jixiao.quantity;
    exports io.github.jixiao.report;
    exports io.github.jixiao.rulebook;
    exports io.github.jixiao.shape to
            io.github.jixiao.json,
            io.github.jixiao.validation;

    requires transitive java.money;
    // Not static: a module may only provide a service whose type it reads.
    requires jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.jixiao.DisclosureExtractor;

    uses io.github.jixiao.report.ReportReader;
}
