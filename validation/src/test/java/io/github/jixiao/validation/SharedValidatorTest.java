package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One validator serves many threads. */
class SharedValidatorTest {

    private static final int THREADS = 32;
    private static final int REPORTS = 10_000;

    private static PerformanceReport report(int i) {
        return ReportFixture.report()
                .line("general.expenditure.initial " + (50 + i % 7) + "万元")
                .line(
                        "general.expenditure.executed " + (60 + i % 11) + "万元",
                        "general.expenditure.basic.executed " + (40 + i % 3) + "万元",
                        "general.expenditure.project.executed 20万元")
                .outline()
                .build();
    }

    @Test
    void thirty_two_threads_give_the_results_of_one() throws Exception {
        ReportValidator validator = ReportValidator.of(RuleBook.of(2021, "430203"));
        List<PerformanceReport> samples = new ArrayList<>();
        List<AuditResult> expected = new ArrayList<>();
        for (int i = 0; i < 77; i++) {
            samples.add(report(i));
            expected.add(validator.validate(samples.get(i)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<AuditResult>> results = new ArrayList<>();
            for (int i = 0; i < REPORTS; i++) {
                PerformanceReport sample = samples.get(i % samples.size());
                results.add(pool.submit(() -> validator.validate(sample)));
            }
            for (int i = 0; i < REPORTS; i++) {
                assertThat(results.get(i).get().equals(expected.get(i % expected.size())))
                        .isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
