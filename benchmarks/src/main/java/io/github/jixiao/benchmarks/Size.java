package io.github.jixiao.benchmarks;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;

/** How large a report of the corpus is. */
public enum Size {
    /** About 2.5 KB of JSON. */
    SMALL(1, 1, 0),
    /** About 18 KB of JSON: 10 projects, 10 objectives, 20 indicators and 8 KB of narrative, a department's report. */
    TYPICAL(10, 20, 20),
    /** About 1 MB of JSON. */
    LARGE(720, 1_440, 1_500);

    private final int projects;
    private final int indicators;
    private final int sentences;

    Size(int projects, int indicators, int sentences) {
        this.projects = projects;
        this.indicators = indicators;
        this.sentences = sentences;
    }

    int projects() {
        return projects;
    }

    int indicators() {
        return indicators;
    }

    int sentences() {
        return sentences;
    }

    /** {@return the JSON of the report of this size} */
    byte[] json() {
        return ReportJson.strict().writeBytes(JsonDocument.REPORT, Corpus.report(this));
    }
}
