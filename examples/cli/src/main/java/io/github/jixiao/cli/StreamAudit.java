package io.github.jixiao.cli;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.json.ReportStream;
import io.github.jixiao.json.ReportStream.OnBadRecord;
import io.github.jixiao.json.StreamRecord;
import io.github.jixiao.validation.ReportValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a stream of reports: a line of JSON for each record, in order, and a summary on standard error. One thread
 * reads and prints, all cores audit.
 */
final class StreamAudit {

    private final Streams streams;
    private final Words words;
    private final Auditor auditor;
    private final Predicate<AuditResult> fails;
    private long reports;
    private long failing;
    private long bad;

    StreamAudit(Streams streams, Words words, Auditor auditor, Predicate<AuditResult> fails) {
        this.streams = streams;
        this.words = words;
        this.auditor = auditor;
        this.fails = fails;
    }

    /**
     * {@return the exit status: {@link ExitStatus#FINDINGS} where a report fails or a record cannot be taken}
     *
     * @param name the file, or {@link ReportInput#STANDARD}
     * @throws UnusableException if the stream cannot be opened or read
     */
    int run(String name) {
        try {
            if (name.equals(ReportInput.STANDARD)) {
                return run(name, streams.in(), 0);
            }
            Path file = Path.of(name);
            try (InputStream in = Files.newInputStream(file)) {
                return run(name, in, Files.size(file));
            }
        } catch (InvalidPathException | IOException e) {
            throw new UnusableException("failure.load", name);
        }
    }

    private int run(String name, InputStream in, long size) {
        ProgressBar progress = new ProgressBar(streams, size);
        ReportStream records = ReportJson.strict().stream(progress.count(in), OnBadRecord.SKIP);
        try (OrderedTasks<RecordLine> lines = new OrderedTasks<>(this::print)) {
            while (hasNext(records, lines, progress, name)) {
                long before = progress.read();
                StreamRecord record = records.next();
                ReportValidator validator =
                        record.report().map(auditor::validator).orElse(null);
                lines.add(() -> line(record, validator), progress.read() - before);
                progress.show(reports + bad);
            }
            lines.finish();
        }
        progress.clear();
        streams.out().flush();
        streams.err().line(words.of("stream.summary", reports, failing, bad));
        streams.err().flush();
        return failing + bad > 0 ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    /** {@return whether there is another record; where the stream breaks, what came before is printed first} */
    private boolean hasNext(ReportStream records, OrderedTasks<RecordLine> lines, ProgressBar progress, String name) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            lines.finish();
            progress.clear();
            throw new UnusableException("failure.brokenOff", name, reports + bad);
        }
    }

    private RecordLine line(StreamRecord record, @Nullable ReportValidator validator) {
        if (validator == null) {
            return RecordLine.of(record, words.locale());
        }
        AuditResult result = validator.validate(record.report().orElseThrow());
        return RecordLine.of(record, result, fails.test(result), words.locale());
    }

    private void print(RecordLine line) {
        switch (line.verdict()) {
            case GOOD -> reports++;
            case FAILING -> {
                reports++;
                failing++;
            }
            case BAD -> bad++;
        }
        streams.out().print(line.json());
        streams.out().print("\n");
    }
}
