/** The values of a budget-performance report. */
module io.github.jixiao.core {
    exports io.github.jixiao.report;

    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
