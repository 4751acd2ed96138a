package io.github.jixiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The self-contained jar, run in a process of its own with little memory. */
final class PackagedJar {

    private static final int GENEROUS_SECONDS = 120;

    private PackagedJar() {}

    /** Runs a command in English. */
    static Ran command(Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(GENEROUS_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("no answer within " + GENEROUS_SECONDS + " seconds: " + List.of(arguments));
        }
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** A process that runs a command in English. */
    static ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Duser.language=en",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                Path.of("target", "jixiao.jar").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
