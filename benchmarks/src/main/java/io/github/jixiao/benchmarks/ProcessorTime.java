package io.github.jixiao.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The typical operations by turns in one JVM, in processor time of the thread that runs them: for a machine on which other
 * work leaves no wall clock to be trusted. What the compiler and the collector of the JVM take is not in it.
 */
public final class ProcessorTime {

    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps results from being optimised away. */
    static final class Sink {
        private volatile Object last = "";
    }

    private final Sink sink = new Sink();
    private final Map<String, Supplier<Object>> operations = new LinkedHashMap<>();

    private ProcessorTime() throws IOException {
        JsonBenchmark json = new JsonBenchmark();
        json.size = Size.TYPICAL;
        json.prepare();
        AuditBenchmark audit = new AuditBenchmark();
        audit.size = Size.TYPICAL;
        audit.prepare();
        DocumentBenchmark document = new DocumentBenchmark();
        document.prepare();
        operations.put("JsonBenchmark.read", json::read);
        operations.put("JsonBenchmark.readRecords", json::readRecords);
        operations.put("JsonBenchmark.write", json::write);
        operations.put("JsonBenchmark.writeRecords", json::writeRecords);
        operations.put("AuditBenchmark.validate", audit::validate);
        operations.put("AuditBenchmark.constraints", audit::constraints);
        operations.put("AuditBenchmark.readAndValidate", audit::readAndValidate);
        operations.put("AuditBenchmark.schema", audit::schema);
        operations.put("DocumentBenchmark.read", document::read);
        operations.put("DocumentBenchmark.readAndValidate", document::readAndValidate);
        for (int projects : new int[] {10, 100, 1_000, 10_000}) {
            ProjectsBenchmark grown = new ProjectsBenchmark();
            grown.projects = projects;
            grown.prepare();
            operations.put("ProjectsBenchmark.validate " + projects, grown::validate);
        }
    }

    /**
     * Prints what each operation takes and allocates, as Markdown.
     *
     * @param args none
     * @throws IOException if the sample cannot be loaded
     */
    public static void main(String[] args) throws IOException {
        new ProcessorTime().run();
    }

    private void run() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        operations.forEach((name, operation) -> counts.put(name, warmUp(operation)));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            operations.forEach((name, operation) -> times.computeIfAbsent(name, each -> new ArrayList<>())
                    .add(microseconds(operation, counts.get(name))));
        }
        System.out.println("| benchmark | processor time | allocated |\n|---|---:|---:|");
        times.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f µs | %d B |%n",
                name,
                each.stream().sorted().toList().get(ROUNDS / 2),
                bytes(operations.get(name))));
    }

    /** Runs an operation for two seconds of processor time. {@return how often it runs in a fifth of a second} */
    private int warmUp(Supplier<Object> operation) {
        long start = THREADS.getCurrentThreadCpuTime();
        int count = 0;
        long taken = 0;
        while (taken < 2_000_000_000L) {
            sink.last = operation.get();
            count++;
            taken = THREADS.getCurrentThreadCpuTime() - start;
        }
        return Math.max(1, count / 10);
    }

    private double microseconds(Supplier<Object> operation, int count) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            sink.last = operation.get();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / count;
    }

    private long bytes(Supplier<Object> operation) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        sink.last = operation.get();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
