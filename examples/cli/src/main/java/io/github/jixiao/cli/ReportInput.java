package io.github.jixiao.cli;

import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a report comes from: a document or a report's own JSON, told apart by content. */
final class ReportInput {

    /** The name that stands for standard input. */
    static final String STANDARD = "-";

    private ReportInput() {}

    /**
     * {@return the report in a file}
     *
     * @param name the file, or {@link #STANDARD}
     * @param in standard input
     * @throws Failure.InFile if there is none in it
     */
    static ReadResult read(String name, InputStream in) {
        try {
            return name.equals(STANDARD) ? Reports.read(in) : Reports.read(Path.of(name));
        } catch (UnreadableReportException e) {
            throw new Failure.InFile(name, e);
        } catch (InvalidPathException e) {
            throw new UnusableException("failure.load", name);
        } catch (IOException e) {
            throw new UnusableException("failure.read", name);
        }
    }
}
