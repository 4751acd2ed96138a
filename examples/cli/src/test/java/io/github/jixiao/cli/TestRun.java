package io.github.jixiao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a test class in a process of its own, and prints the failures and how many tests passed. */
final class TestRun implements TestExecutionListener {

    private final PrintStream out;
    private int passed;

    private TestRun(PrintStream out) {
        this.out = out;
    }

    /** Runs the test class that the first argument names. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TestRun run = new TestRun(out);
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(args[0]))
                                .build(),
                        run);
        out.println(run.passed + " passed");
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            passed++;
        }
        result.getThrowable().ifPresent(failure -> {
            out.println(test.getDisplayName());
            out.println(failure.getMessage());
            out.println();
        });
    }
}
