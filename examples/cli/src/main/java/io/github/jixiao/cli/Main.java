package io.github.jixiao.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its status: 0, 1 where something fails, 2 where input or command cannot be
     * used.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        Colour colour = Colour.ofTerminal();
        boolean watched = Terminal.isThere();
        // Options are texts, numbers and constants: without this each command looks for java.sql and java.time as well.
        System.setProperty("picocli.converters.excludes", "java.*");
        silenceLibraries();
        System.exit(Jixiao.run(
                List.of(args),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                colour,
                watched));
    }

    /**
     * Output is for the command alone: parsers log, and what is piped on must hold nothing else. Loggers of the JDK take
     * standard error as they find it when they first write.
     */
    private static void silenceLibraries() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
