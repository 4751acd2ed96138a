package io.github.jixiao.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void the_example_prints_what_is_stated_and_what_follows_from_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.print(
                Figures.of(Quickstart.report()).withDerived(), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "staff.establishment = 12人",
                        "general.expenditure.executed = 248.12万元",
                        "general.expenditure.project[档案数字化].executed = 29.00万元",
                        "general.expenditure.project.initial = 56.00万元 (derived)",
                        "general.expenditure.project.executed = 68.50万元 (derived)",
                        "rate.execution = 98.66% (derived)",
                        "rate.staffing = 91.67% (derived)")
                .noneMatch(line -> line.startsWith("govfund"));
    }

    @Test
    void none_is_declared_and_not_left_out() {
        assertThat(Quickstart.report().getBudget().getFunds())
                .containsOnlyKeys(Scope.GENERAL, Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE)
                .hasEntrySatisfying(
                        Scope.STATE_CAPITAL,
                        fund -> assertThat(fund.isDeclaredNone()).isTrue());
    }

    @Test
    void the_report_is_built_in_less_than_sixty_lines() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/main/java/io/github/jixiao/quickstart/Quickstart.java"));
        int start = source.indexOf("    static PerformanceReport report() {");
        int end = start + source.subList(start, source.size()).indexOf("    }");

        assertThat(start).isPositive();
        assertThat(end - start).isBetween(20, 60);
    }

    @Test
    void the_readme_shows_its_core() throws IOException {
        String source = unindented(Path.of("src/main/java/io/github/jixiao/quickstart/Quickstart.java"));
        String readme = unindented(Path.of("../../README.md"));
        int start = readme.indexOf("PerformanceReport.builder()");
        String shown = readme.substring(start, readme.indexOf("```", start));

        assertThat(start).isPositive();
        assertThat(source).contains(shown);
    }

    private static String unindented(Path file) throws IOException {
        return Files.readString(file).lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
