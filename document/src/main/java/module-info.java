/** Reports from published documents. */
module io.github.jixiao.document {
    exports io.github.jixiao.document;

    requires transitive io.github.jixiao.core;
    requires static org.jspecify;

    provides io.github.jixiao.report.ReportReader with
            io.github.jixiao.document.DocumentReader;
}
