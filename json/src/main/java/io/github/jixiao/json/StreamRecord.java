package io.github.jixiao.json;

import io.github.jixiao.report.PerformanceReport;
import java.util.List;
import java.util.Optional;

/**
 * A record of a stream: a report, or why there is none. Immutable.
 *
 * @param number the number of the record, from 1
 * @param line the line of the stream on which it begins, from 1
 * @param report the report, or empty where the record is bad
 * @param problems why it is bad, their lines those of the stream; empty where there is a report
 * @param ignored the unknown properties that a lenient reader passed over
 */
public record StreamRecord(
        long number,
        long line,
        Optional<PerformanceReport> report,
        List<JsonProblem> problems,
        List<JsonProblem> ignored) {

    /** Copies the lists, so that the record cannot change. */
    public StreamRecord {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }
}
