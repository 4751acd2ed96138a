package io.github.jixiao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.json.ReportJson;
import io.github.jixiao.print.FigureLines;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.testkit.fixture.SmallReport;
import io.github.jixiao.testkit.fixture.TitleStated;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenPairsTest {

    @TempDir
    private Path folder;

    @Test
    void a_report_that_gives_what_is_expected_of_it_has_no_difference() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("a.figures", FigureLines.of(SmallReport.read()).toList());
        write("a.findings", List.of("# the sums hold", "ARI-001\tpass", "ARI-002\tpass", "", "STF-001\tpass"));

        assertThat(GoldenPairs.in(folder).stream()).extracting(GoldenPair::name).containsExactly("a.txt");
        only().verify();
        assertThat(only().difference()).isEmpty();
    }

    @Test
    void a_difference_shows_what_goes_and_comes_and_the_whole_file() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("53.37", "53.87"));
        write("a.findings", List.of("# the sums hold", "ARI-001\tpass", "ARI-002\tpass", "STF-001\tpass"));

        assertThatThrownBy(() -> only().verify())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        a.txt

                        a.findings: expected (-), found (+)
                        - ARI-002\tpass
                        + ARI-002\tfail\t62.18万元
                        the whole file as found:
                        # the sums hold
                        ARI-001\tpass
                        ARI-002\tfail\t62.18万元
                        STF-001\tpass""");
    }

    @Test
    void what_a_difference_prints_is_what_the_file_must_be() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("53.37", "53.87"));
        write("a.findings", List.of("# complete", "ARI-001\tfail", "ARI-002\tundecidable", "STF-001\tnotApplicable"));
        write("a.figures", List.of("# none"));
        String difference = only().difference().orElseThrow();
        String[] parts = difference.split("\n\n");

        write("a.figures", whole(parts[0]));
        write("a.findings", whole(parts[1]));

        assertThat(parts).hasSize(2);
        assertThat(only().difference()).isEmpty();
    }

    @Test
    void a_verdict_with_a_place_is_borne_out_by_a_part_of_the_quotation() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("53.37", "53.87"));
        write("a.findings", List.of("ARI-002\tfail\t62.18"));

        assertThat(only().difference()).isEmpty();

        write("a.findings", List.of("ARI-002\tfail\t62.19"));

        assertThat(only().difference().orElseThrow()).contains("- ARI-002\tfail\t62.19\n+ ARI-002\tfail\t62.18万元\n");
    }

    @Test
    void a_complete_file_names_every_rule_that_fails() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("53.37", "53.87"));
        write("a.findings", List.of("# complete", "ARI-001\tpass"));

        assertThat(only().difference().orElseThrow())
                .contains("+ ARI-002\tfail\t62.18万元")
                .contains("# complete\nARI-001\tpass\n")
                .doesNotContain("- ");
    }

    @Test
    void an_undecided_verdict_is_no_pass() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("，公用经费8.81万元", ""));
        write("a.findings", List.of("ARI-002\tpass"));

        assertThat(only().difference().orElseThrow()).contains("- ARI-002\tpass\n+ ARI-002\tundecidable\t/");
    }

    @Test
    void remarks_say_what_the_report_does_not_state() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("2022年度", ""));
        write("a.findings", List.of("ARI-002\tpass"));

        assertThatThrownBy(() -> only().verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("states no fiscal year");

        write("a.findings", List.of("# year 2022", "# division 430203", "ARI-002\tpass"));

        assertThat(only().difference()).isEmpty();
    }

    @Test
    void remarks_that_contradict_the_chosen_rule_book_are_refused() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("a.findings", List.of("# year 2022", "ARI-002\tpass"));

        assertThatThrownBy(() ->
                        only(GoldenPairs.in(folder).under(RuleBook.of(2021))).verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another rule book than the chosen one, national-2021");
    }

    @Test
    void rules_of_an_application_are_tested_in_the_same_way() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("a.findings", List.of("KIT-001\tpass"));

        assertThat(only(GoldenPairs.in(folder)
                                .under(RuleBookChoice.ofTheReport().withRules(List.of(new TitleStated()))))
                        .difference())
                .isEmpty();
        assertThatThrownBy(() -> only().verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'KIT-001\tpass' names no rule of the rule book national-2022");
    }

    @Test
    void a_report_may_be_of_any_readable_format_and_in_a_folder_below() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        write("b/c.json", ReportJson.strict().write(SmallReport.read()));
        write("b/c.findings", List.of("ARI-002\tpass"));

        GoldenPair pair = only();

        assertThat(pair).hasToString(Path.of("b", "c.json").toString());
        assertThat(pair.difference()).isEmpty();
    }

    @Test
    void an_unreadable_report_is_told_with_the_reason() throws IOException {
        write("a.txt", "");
        write("a.findings", List.of("ARI-002\tpass"));

        assertThat(only().difference()).contains("the report cannot be read: the file is empty");
    }

    @Test
    void differences_are_told_in_chinese_where_that_is_asked_for() throws IOException {
        write("a.txt", "");

        assertThat(only(GoldenPairs.in(folder).inLanguage(Locale.CHINESE)).difference())
                .hasValueSatisfying(text -> assertThat(text).startsWith("无法读取报告："));
    }

    @Test
    void a_report_without_expectations_differs_and_shows_its_figures() throws IOException {
        write("a.txt", SmallReport.TEXT);

        assertThat(only().difference().orElseThrow())
                .startsWith("there is neither a.figures nor a.findings; the first would be\n")
                .contains("general.expenditure.basic.executed\t621800\tyuan\t62.18万元\t");
    }

    @Test
    void an_expectation_without_a_report_is_refused() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("b.findings", List.of("ARI-002\tpass"));

        assertThatThrownBy(() -> GoldenPairs.in(folder).stream())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no report beside b.findings");
    }

    @Test
    void a_folder_without_a_report_is_refused() throws IOException {
        write(".gitkeep", "");

        assertThatThrownBy(() -> GoldenPairs.in(folder).stream()).hasMessageContaining("no report in ");
        assertThatThrownBy(() -> GoldenPairs.in(folder.resolve("gone")).stream())
                .hasMessageContaining("gone is no folder");
    }

    @Test
    void a_line_that_says_nothing_is_refused() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("a.findings", List.of("ARI-002\tfine"));

        assertThatThrownBy(() -> only().verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'ARI-002\tfine' is no RULE<TAB>verdict[<TAB>place]");
    }

    private static List<String> whole(String difference) {
        int from = difference.indexOf("the whole file as found:\n");
        return difference.substring(from).lines().skip(1).toList();
    }

    private GoldenPair only() {
        return only(GoldenPairs.in(folder));
    }

    private static GoldenPair only(GoldenPairs pairs) {
        List<GoldenPair> all = pairs.stream().toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }
}
