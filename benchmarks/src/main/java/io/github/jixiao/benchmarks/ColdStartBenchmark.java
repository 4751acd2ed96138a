package io.github.jixiao.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A fresh JVM that checks the sample, beside one that only boots what an application boots anyway. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ColdStartBenchmark {

    /** {@return the exit status of {@code jixiao check} on the sample} */
    @Benchmark
    public int check() throws IOException, InterruptedException {
        return run("io.github.jixiao.cli.Main", "check", Sample.FILE.toString());
    }

    /** {@return the exit status of a program that boots Hibernate Validator and a mapper} */
    @Benchmark
    public int boot() throws IOException, InterruptedException {
        return run(Boot.class.getName());
    }

    /** {@return the exit status of a program that does nothing: the floor} */
    @Benchmark
    public int nothing() throws IOException, InterruptedException {
        return run(Nothing.class.getName());
    }

    private static int run(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(main + ": exit status " + status);
        }
        return status;
    }

    /** Boots Hibernate Validator and a mapper, and uses each once. */
    static final class Boot {

        private Boot() {}

        /** A bean with one constraint and one property. */
        record Bean(@jakarta.validation.constraints.NotBlank String name) {}

        public static void main(String[] args) {
            Bean bean = new tools.jackson.databind.json.JsonMapper().readValue("{\"name\":\"x\"}", Bean.class);
            System.out.println(AuditBenchmark.beans().validate(bean).size());
        }
    }

    /** Does nothing. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] args) {}
    }
}
