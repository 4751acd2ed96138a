package io.github.jixiao.testkit.junit;

import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file that should hold a report.
 *
 * @param name the name of the file within the folder that was asked for
 * @param reader reads it
 */
record ReportFile(String name, Supplier<ReadResult> reader) {

    /** {@return the file at a path} */
    static ReportFile of(String name, Path file) {
        return new ReportFile(name, () -> Reports.read(file));
    }

    /** {@return a file with this content} */
    static ReportFile of(String name, byte[] content) {
        return new ReportFile(name, () -> Reports.read(content));
    }

    /**
     * {@return the report}
     *
     * @throws UnreadableReportException if there is none in the file
     */
    ReadResult read() {
        return reader.get();
    }
}
