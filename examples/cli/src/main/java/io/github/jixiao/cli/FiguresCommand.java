package io.github.jixiao.cli;

import io.github.jixiao.report.ReadResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the figures that a report states, one line each. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportFile file = new ReportFile();

    @Option(names = "--unread", descriptionKey = "unread")
    private boolean unread;

    FiguresCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReadResult result = file.read(streams.in());
        if (unread) {
            result.unread().forEach(number -> streams.out().line(FigureLines.of(number)));
        } else {
            FigureLines.of(result.report()).forEach(streams.out()::line);
        }
        return ExitStatus.OK;
    }
}
