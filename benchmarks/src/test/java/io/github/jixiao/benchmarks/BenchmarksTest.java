package io.github.jixiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs. How long it takes is nobody's business here. */
class BenchmarksTest {

    @Test
    void every_benchmark_runs_once() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("JsonBenchmark|AuditBenchmark|DocumentBenchmark|ProjectsBenchmark|ColdStartBenchmark")
                        .param("size", "SMALL", "TYPICAL")
                        .param("projects", "10")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).hasSize(2 * 5 + 2 * 5 + 2 + 1 + 3);
    }
}
