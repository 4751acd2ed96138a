package io.github.jixiao.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;

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
        silenceLibraries();
        System.exit(Jixiao.run(
                List.of(args),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                colour,
                watched));
    }

    /** Output is for the command alone: parsers log, and what is piped on must hold nothing else. */
    private static void silenceLibraries() {
        LogManager.getLogManager().reset();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
