/** A budget-performance report as immutable values, its figures, and what an audit finds in it. */
module io.github.jixiao.core {
    exports io.github.jixiao.budget;
    exports io.github.jixiao.figure;
    exports io.github.jixiao.finding;
    exports io.github.jixiao.message;
    exports io.github.jixiao.narrative;
    exports io.github.jixiao.organization;
    exports io.github.jixiao.performance;
    exports io.github.jixiao.quantity;
    exports io.github.jixiao.report;
    exports io.github.jixiao.rulebook;

    requires transitive java.money;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses io.github.jixiao.report.ReportReader;
}
