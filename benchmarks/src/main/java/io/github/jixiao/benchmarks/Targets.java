package io.github.jixiao.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The short run: everything on the typical report, and the ratios that are aimed at. What is compared runs by turns, one
 * fork each, so that a machine that others use too slows all of it down alike; a figure is the median of the rounds.
 */
public final class Targets {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    /**
     * What one operation costs.
     *
     * @param time its time, in microseconds, or in milliseconds for a process
     * @param bytes what it allocates in bytes
     */
    private record Cost(double time, double bytes) {}

    /**
     * A ratio that is aimed at.
     *
     * @param what what is measured
     * @param ours our benchmark
     * @param theirs the benchmark that it is set beside
     * @param most the greatest ratio
     */
    private record Target(String what, String ours, String theirs, double most) {}

    private static final List<Target> TARGETS = List.of(
            new Target("read JSON / databind into records", "JsonBenchmark.read", "JsonBenchmark.readRecords", 1),
            new Target("read JSON / tokens alone", "JsonBenchmark.read", "JsonBenchmark.skipTokens", Double.NaN),
            new Target("write JSON / databind of records", "JsonBenchmark.write", "JsonBenchmark.writeRecords", 1),
            new Target("audit / Hibernate Validator", "AuditBenchmark.validate", "AuditBenchmark.constraints", 1),
            new Target(
                    "audit in full / Hibernate Validator",
                    "AuditBenchmark.validateInFull",
                    "AuditBenchmark.constraints",
                    Double.NaN),
            new Target("read and audit / JSON Schema", "AuditBenchmark.readAndValidate", "AuditBenchmark.schema", 1),
            new Target("cold check / cold boot", "ColdStartBenchmark.check", "ColdStartBenchmark.boot", 1.5));

    private Targets() {}

    /**
     * Runs the benchmarks and prints what they cost, and the ratios, as Markdown.
     *
     * @param args the number of rounds; 3 unless it is given
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        Targets targets = new Targets();
        for (int i = 0; i < rounds; i++) {
            targets.run("JsonBenchmark|AuditBenchmark|DocumentBenchmark", 20, 5, "TYPICAL");
            targets.run("ProjectsBenchmark", 10, 3, "TYPICAL");
            targets.run("ColdStartBenchmark", 1, 5, "TYPICAL");
        }
        targets.print();
    }

    private void run(String include, int warmups, int iterations, String size) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(include)
                        .param("size", size)
                        .forks(1)
                        .warmupIterations(warmups)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (RunResult result : results) {
            costs.computeIfAbsent(name(result), name -> new ArrayList<>()).add(cost(result));
        }
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String name = benchmark.substring(Targets.class.getPackageName().length() + 1);
        String projects = result.getParams().getParam("projects");
        return projects == null ? name : name + " " + projects;
    }

    private static Cost cost(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATION);
        return new Cost(result.getPrimaryResult().getScore(), bytes == null ? 0 : bytes.getScore());
    }

    private void print() {
        System.out.println("\n| benchmark | time | allocated |\n|---|---:|---:|");
        costs.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %s | %.0f B |%n",
                name,
                time(name),
                name.startsWith("Cold") ? "ms" : "µs",
                median(each.stream().map(Cost::bytes).toList())));
        System.out.println("\n| ratio | measured | aimed at |\n|---|---:|---:|");
        for (Target target : TARGETS) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %s |%n",
                    target.what,
                    time(target.ours) / time(target.theirs),
                    Double.isNaN(target.most) ? "" : "≤ " + target.most);
        }
    }

    private double time(String name) {
        return median(costs.get(name).stream().map(Cost::time).toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
