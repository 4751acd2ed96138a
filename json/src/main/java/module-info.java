/** Reports, audit results, differences, profiles and waivers to and from JSON, and the JSON Schemas of them. */
module io.github.jixiao.json {
    exports io.github.jixiao.json;

    requires transitive io.github.jixiao.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires static org.jspecify;

    provides io.github.jixiao.report.ReportReader with
            io.github.jixiao.json.JsonReportReader;
    provides tools.jackson.databind.JacksonModule with
            io.github.jixiao.json.JixiaoModule;
}
