package io.github.jixiao.cli;

import io.github.jixiao.json.ReportJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a report as JSON. */
@Command(name = ReadCommand.NAME, addMethodSubcommands = false)
final class ReadCommand implements Callable<Integer> {

    static final String NAME = "read";

    private final Streams streams;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = ReportInput.STANDARD;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out()
                .line(ReportJson.strict()
                        .pretty()
                        .write(ReportInput.read(file, streams.in()).report()));
        return ExitStatus.OK;
    }
}
