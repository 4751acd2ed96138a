package io.github.jixiao.cli;

import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.Reports;
import io.github.jixiao.report.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The argument that names the report: a document or a report's own JSON, told apart by content. */
final class ReportFile {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
    private @Nullable String name;

    /**
     * {@return the report in the file}
     *
     * @param in what {@code -} stands for
     * @throws Failure.InFile if there is none
     */
    ReadResult read(InputStream in) {
        String given = String.valueOf(name);
        try {
            return given.equals(STANDARD_INPUT) ? Reports.read(in) : Reports.read(Path.of(given));
        } catch (UnreadableReportException e) {
            throw new Failure.InFile(given, e);
        } catch (InvalidPathException | IOException e) {
            throw new UnusableException("failure.load", given);
        }
    }
}
