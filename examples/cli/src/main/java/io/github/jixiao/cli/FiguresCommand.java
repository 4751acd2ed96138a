package io.github.jixiao.cli;

import io.github.jixiao.print.FigureLines;
import io.github.jixiao.report.ReadResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the figures that a report states, one line each. */
@Command(name = FiguresCommand.NAME, addMethodSubcommands = false)
final class FiguresCommand implements Callable<Integer> {

    static final String NAME = "figures";

    private final Streams streams;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = ReportInput.STANDARD;

    @Option(names = "--unread", descriptionKey = "unread")
    private boolean unread;

    FiguresCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReadResult result = ReportInput.read(file, streams.in());
        if (unread) {
            result.unread().forEach(number -> streams.out().line(FigureLines.of(number)));
        } else {
            FigureLines.of(result.report()).forEach(streams.out()::line);
        }
        return ExitStatus.OK;
    }
}
