package io.github.jixiao.report;

import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.report.ReportReader.Fit;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Reads reports with whatever {@link ReportReader}s are present (读取报告): documents, JSON. Stateless and thread-safe. */
public final class Reports {

    /** The largest content that is read, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private static final MessageBundle MESSAGES =
            MessageBundle.load("reports", name -> Reports.class.getResourceAsStream(name));

    private Reports() {}

    /**
     * {@return the report in a file}
     *
     * @throws UnreadableReportException if the file cannot be loaded or holds no report
     */
    public static ReadResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UnreadableReportException(Cause.NOT_LOADED, MESSAGES.text("notLoaded", file), e);
        }
    }

    /**
     * {@return the report in a stream, which is read to its end and not closed}
     *
     * @throws IOException if the stream fails
     * @throws UnreadableReportException if it holds no report
     */
    public static ReadResult read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw new UnreadableReportException(Cause.TOO_LARGE, MESSAGES.text("tooLarge", MAX_BYTES >> 20));
        }
        return read(content);
    }

    /**
     * {@return the report in some content}
     *
     * @throws UnreadableReportException if it holds no report, or no reader for it is present
     */
    public static ReadResult read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableReportException(Cause.EMPTY, MESSAGES.text("empty"));
        }
        return reader(content)
                .orElseThrow(() -> new UnreadableReportException(Cause.NOT_A_DOCUMENT, MESSAGES.text("noReader")))
                .read(content);
    }

    private static Optional<ReportReader> reader(byte[] content) {
        Optional<ReportReader> possible = Optional.empty();
        for (ReportReader reader : ServiceLoader.load(ReportReader.class, ReportReader.class.getClassLoader())) {
            Fit fit = reader.fit(content);
            if (fit == Fit.CERTAIN) {
                return Optional.of(reader);
            }
            if (fit == Fit.POSSIBLE && possible.isEmpty()) {
                possible = Optional.of(reader);
            }
        }
        return possible;
    }
}
