package io.github.jixiao.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code jixiao} with its subcommands. */
@Command(name = "jixiao", addMethodSubcommands = false, versionProvider = Jixiao.Version.class)
final class Jixiao implements Runnable {

    private static final int HELP_WIDTH = 100;
    private static final List<String> COMMANDS =
            List.of(CheckCommand.NAME, ReadCommand.NAME, FiguresCommand.NAME, RulesCommand.NAME, SchemaCommand.NAME);

    private final Streams streams;
    private final Destination destination;
    private final Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Option(names = "--locale", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "locale")
    private Language locale = Language.en;

    private Jixiao(Streams streams, Destination destination, Language language) {
        this.streams = streams;
        this.destination = destination;
        this.language = language;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "output")
    private void output(String file) {
        destination.redirect(file);
    }

    /**
     * {@return the exit status of a command: 0, 1 where something fails, 2 where input or command cannot be used}
     *
     * <p>Whatever happens, standard error gets at most one sentence, and never a stack trace.
     *
     * @param arguments the command and its arguments
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param colour whether standard output is coloured
     * @param watched whether a terminal shows what is printed
     */
    static int run(
            List<String> arguments,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Colour colour,
            boolean watched) {
        Language language = Language.of(arguments);
        try (Destination destination = new Destination(out)) {
            Streams streams = new Streams(in, new Output(destination), new Output(err), colour, watched);
            try {
                int status = new Jixiao(streams, destination, language).execute(arguments);
                if (status != ExitStatus.UNUSABLE) {
                    streams.out().flush();
                    destination.complete();
                }
                return status;
            } catch (Throwable failure) {
                return new Failure(new Words(language.locale())).report(failure, streams);
            }
        }
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new UnusableException("usage.noCommand");
    }

    private int execute(List<String> arguments) {
        Words words = new Words(language.locale());
        Failure sayWhy = new Failure(words);
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (first.equals(CheckCommand.NAME)) {
            CheckCommand.loadMeanwhile();
        }
        CommandLine line = new CommandLine(this);
        // One where it is named: to look at the annotations of all takes longer than most of them run.
        for (String name : COMMANDS.contains(first) ? List.of(first) : COMMANDS) {
            line.addSubcommand(command(name, words));
        }
        PrintWriter out = new PrintWriter(streams.out().bytes(), false, StandardCharsets.UTF_8);
        line.setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(out)
                .setErr(new PrintWriter(Writer.nullWriter()))
                .setParameterExceptionHandler((failure, args) -> sayWhy.report(failure, streams))
                .setExecutionExceptionHandler((failure, command, result) -> sayWhy.report(failure, streams));
        line.setResourceBundle(new HelpTexts(language.locale()));
        int status = line.execute(arguments.toArray(String[]::new));
        if (status != ExitStatus.UNUSABLE) {
            out.flush();
        }
        return status;
    }

    private Object command(String name, Words words) {
        return switch (name) {
            case CheckCommand.NAME -> new CheckCommand(streams, words);
            case ReadCommand.NAME -> new ReadCommand(streams);
            case FiguresCommand.NAME -> new FiguresCommand(streams);
            case RulesCommand.NAME -> new RulesCommand(streams, words);
            case SchemaCommand.NAME -> new SchemaCommand(streams);
            default -> throw new AssertionError(name);
        };
    }

    /** The version as the manifest of the jar states it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Jixiao.class.getPackage().getImplementationVersion();
            return new String[] {"jixiao " + (version == null ? "(not packaged)" : version)};
        }
    }
}
