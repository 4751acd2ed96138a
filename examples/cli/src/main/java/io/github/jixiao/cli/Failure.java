package io.github.jixiao.cli;

import io.github.jixiao.json.JsonReadException;
import io.github.jixiao.print.Printable;
import io.github.jixiao.report.UnreadableReportException;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command ended. */
final class Failure {

    private final Words words;

    Failure(Words words) {
        this.words = words;
    }

    /** Writes the sentence to standard error, and what was printed before to standard output, as far as they still take it. {@return the exit status} */
    int report(Throwable failure, Streams streams) {
        String sentence = told(failure);
        unlessClosed(streams.out()::flush);
        unlessClosed(() -> {
            streams.err().line("jixiao: " + Printable.of(sentence));
            streams.err().flush();
        });
        return ExitStatus.UNUSABLE;
    }

    private String told(Throwable failure) {
        try {
            return sentence(failure);
        } catch (RuntimeException | Error second) {
            return words.of("failure.unexpected", failure.getClass().getSimpleName());
        }
    }

    /** What cannot be written anywhere is lost: the exit status still tells of it. */
    private static void unlessClosed(Runnable output) {
        try {
            output.run();
        } catch (Output.ClosedException | UnusableException nobodyListens) {
            return;
        }
    }

    private String sentence(Throwable failure) {
        if (failure instanceof UnreadableReportException unreadable) {
            return unreadable.text().in(words.locale());
        }
        if (failure instanceof JsonReadException unacceptable) {
            return unacceptable.text().in(words.locale());
        }
        if (failure instanceof InFile inFile) {
            boolean named = inFile.getCause() instanceof UnreadableReportException unreadable
                    && unreadable.reason() == UnreadableReportException.Cause.NOT_LOADED;
            return named
                    ? sentence(inFile.getCause())
                    : words.of("failure.inFile", inFile.name(), sentence(inFile.getCause()));
        }
        if (failure instanceof UnusableException unusable) {
            return unusable.sentence(words);
        }
        if (failure instanceof ParameterException parameter) {
            return usage(parameter);
        }
        if (failure instanceof Output.ClosedException) {
            return words.of("failure.closed");
        }
        if (failure instanceof OutOfMemoryError) {
            return words.of("failure.memory");
        }
        if (failure instanceof StackOverflowError) {
            return words.of("failure.depth");
        }
        String message = Optional.ofNullable(failure.getMessage())
                .map(text -> ": " + text)
                .orElse("");
        return words.of("failure.unexpected", failure.getClass().getSimpleName() + message);
    }

    private String usage(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        if (failure instanceof MissingParameterException missing) {
            String labels = missing.getMissing().stream()
                    .map(ArgSpec::paramLabel)
                    .distinct()
                    .collect(Collectors.joining(" "));
            return words.of("usage.missing", labels, command);
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return words.of("usage.unmatched", String.join(" ", unmatched.getUnmatched()), command);
        }
        String value = Optional.ofNullable(failure.getValue()).orElse("");
        if (failure.getArgSpec() instanceof OptionSpec option && !value.isEmpty()) {
            return words.of("usage.value", value, option.longestName(), command);
        }
        return words.of("usage.wrong", Optional.ofNullable(failure.getMessage()).orElse(""), command);
    }

    /** Names the file in which something is wrong. */
    static final class InFile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String name;

        InFile(String name, RuntimeException cause) {
            super(cause);
            this.name = name;
        }

        /** {@return the name of the file as it was given} */
        String name() {
            return name;
        }
    }
}
