package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.print.FigureLines;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well reports around real figures are read and judged; the thresholds are what is reached, and only rise. */
class CaseScoresTest {

    /** All in thousandths. */
    private static final long LEAST_F1 = 950;

    private static final long LEAST_MEAN_F1 = 995;
    private static final long LEAST_PRECISION = 995;
    private static final long LEAST_VERDICTS = 980;

    private record Score(String name, long expected, long found, long right) {

        long f1() {
            return expected + found == 0 ? 1000 : 2000 * right / (expected + found);
        }
    }

    @Test
    void figures_are_read() throws IOException {
        List<Score> scores = new ArrayList<>();
        for (Path file : cases()) {
            scores.add(figures(file));
        }
        scores.forEach(score -> System.out.printf(
                "figures %-45s F1 %4d of 1000: %3d expected, %3d found, %3d right%n",
                score.name, score.f1(), score.expected, score.found, score.right));
        long mean = scores.stream().mapToLong(Score::f1).sum() / scores.size();
        long found = scores.stream().mapToLong(Score::found).sum();
        long right = scores.stream().mapToLong(Score::right).sum();
        long precision = found == 0 ? 1000 : 1000 * right / found;
        System.out.printf("figures: mean F1 %d, precision %d of 1000%n", mean, precision);

        assertThat(scores).allMatch(score -> score.f1() >= LEAST_F1);
        assertThat(mean).isGreaterThanOrEqualTo(LEAST_MEAN_F1);
        assertThat(precision).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void verdicts_are_those_of_a_careful_reader() throws IOException {
        long asked = 0;
        long right = 0;
        long notYet = 0;
        for (Path file : cases()) {
            AuditResult result = audit(read(file));
            for (String line : Project.lines(beside(file, ".findings.tsv"))) {
                String[] columns = line.split("\t");
                RuleId rule = RuleId.of(columns[0]);
                if (result.outcomes(rule).isEmpty()) {
                    notYet++;
                    continue;
                }
                asked++;
                if (agrees(result, rule, columns[1])) {
                    right++;
                } else {
                    System.out.printf(
                            "verdict %-45s %s: expected %s, found %s%n",
                            file.getFileName(), rule, columns[1], result.outcomes(rule));
                }
            }
        }
        System.out.printf("verdicts: %d of %d right, %d on rules that are not there yet%n", right, asked, notYet);

        assertThat(asked == 0 ? 1000 : 1000 * right / asked).isGreaterThanOrEqualTo(LEAST_VERDICTS);
    }

    private static boolean agrees(AuditResult result, RuleId rule, String expected) {
        boolean fires = result.findings(rule).stream().anyMatch(finding -> finding.getKind() == Finding.Kind.VIOLATION);
        return expected.equals("fail") == fires;
    }

    private static Score figures(Path file) {
        Map<String, Integer> left = new HashMap<>();
        List<String> expected = Project.lines(beside(file, ".tsv"));
        expected.forEach(line -> left.merge(idAndValue(line), 1, Integer::sum));
        long right = 0;
        List<String> found =
                FigureLines.of(read(file)).map(CaseScoresTest::idAndValue).toList();
        for (String figure : found) {
            if (left.merge(figure, -1, Integer::sum) >= 0) {
                right++;
            }
        }
        return new Score(file.getFileName().toString(), expected.size(), found.size(), right);
    }

    private static String idAndValue(String line) {
        String[] columns = line.split("\t");
        return columns[0] + '\t' + columns[1];
    }

    private static AuditResult audit(PerformanceReport report) {
        int year = report.getFiscalYear().orElse(2021);
        return ReportValidator.of(RuleBook.of(year)).validate(report);
    }

    private static PerformanceReport read(Path file) {
        return Reports.read(file).report();
    }

    private static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ending);
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Project.shared("cases"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
