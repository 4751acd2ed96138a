package io.github.jixiao.cli;

import io.github.jixiao.cli.BookOptions.Choice;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audits a report and prints what was found. */
@Command(name = CheckCommand.NAME, addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "check";

    /** The form of the result. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    /** What ends with exit status 1. */
    enum FailOn {
        /** An error. */
        error,
        /** An error or a warning. */
        warning,
        /** Nothing. */
        never
    }

    private final Streams streams;
    private final Words words;

    /** Either one report or a stream of them. */
    static final class Input {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private @Nullable String file;

        @Option(names = "--stream", paramLabel = "FILE", descriptionKey = "stream")
        private @Nullable String stream;
    }

    @ArgGroup(multiplicity = "1")
    private final Input input = new Input();

    @Mixin
    private final BookOptions book = new BookOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check.format")
    private Format format = Format.text;

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "waivers")
    private @Nullable String waivers;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "failOn")
    private FailOn failOn = FailOn.error;

    CheckCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        Auditor auditor =
                new Auditor(book, waivers == null ? List.of() : new SettingsFile(waivers).read(JsonDocument.WAIVERS));
        if (input.stream != null) {
            return new StreamAudit(streams, words, auditor, this::fails).run(input.stream);
        }
        PerformanceReport report =
                ReportInput.read(String.valueOf(input.file), streams.in()).report();
        AuditResult result = auditor.audit(report);
        switch (format) {
            case text -> new AuditText(words, streams.colour(), streams.out()).print(report, result, remarks(report));
            case json -> streams.out().line(ReportJson.strict().pretty().write(result));
        }
        return fails(result) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    /**
     * Loads what every audit needs on another core while the command line is understood and the report is read; what fails
     * here fails in the audit as well.
     */
    static void loadMeanwhile() {
        CompletableFuture.runAsync(
                () -> ReportValidator.of(RuleBook.of(LocalDate.now().getYear()))
                        .validate(PerformanceReport.builder().build()));
    }

    private List<String> remarks(PerformanceReport report) {
        Choice choice = book.choice(report);
        return choice.assumed() ? List.of(words.of("assumed.year", Integer.toString(choice.year()))) : List.of();
    }

    private boolean fails(AuditResult result) {
        return switch (failOn) {
            case error -> result.count(Severity.ERROR) > 0;
            case warning -> result.count(Severity.ERROR) + result.count(Severity.WARNING) > 0;
            case never -> false;
        };
    }
}
