package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.testkit.golden.GoldenPair;
import io.github.jixiao.testkit.golden.GoldenPairs;
import io.github.jixiao.testkit.junit.FolderAudit;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What docs/testing.md shows of files and of output. */
class TestingPageTest {

    /** Keeps the context of this class, for which a folder is audited as a test of an application would be. */
    @RegisterExtension
    private static final ContextKept CONTEXT = new ContextKept();

    private static final String REPORT = """
            青溪县地方志办公室2022年度部门整体支出绩效自评报告
            二、一般公共预算支出情况
            （一）基本支出情况
            2022年度一般公共预算财政拨款支出117.49万元，其中：基本支出62.18万元，项目支出55.31万元。基本支出62.18万元，\
            其中：人员经费53.37万元，公用经费8.31万元。
            """;

    @TempDir
    private Path folder;

    private List<String> shown;

    @BeforeEach
    void load() throws IOException {
        shown = Page.of("docs/testing.md").blocks("");
        assertThat(shown).hasSize(4);
    }

    @Test
    void the_table_is_what_the_audit_of_the_example_s_folder_prints() {
        List<String> printed = new ArrayList<>();
        Path reports = Project.root().resolve("examples/application/src/test/resources/reports");

        FolderAudit.of(reports.toString(), RuleBook.of(2022, "430203"))
                .printingTo(printed::add)
                .beforeAll(CONTEXT.context());

        assertThat(printed).containsExactlyElementsOf(shown.get(0).lines().toList());
    }

    @Test
    void the_line_of_a_figure_is_what_the_command_prints() throws IOException {
        String[] parts = shown.get(1).strip().split("\t");
        Path report = Files.writeString(folder.resolve("a.txt"), REPORT);

        assertThat(Ran.command("figures", report.toString()).out().lines())
                .anyMatch(line ->
                        line.startsWith(String.join("\t", List.of(parts).subList(0, 4)) + "\t"));
        assertThat(Integer.parseInt(parts[5]) - Integer.parseInt(parts[4])).isEqualTo(parts[3].length());
    }

    @Test
    void the_findings_that_are_shown_are_those_of_a_report_whose_parts_are_below_the_total() throws IOException {
        assertThatCode(() -> pair(shown.get(2)).verify()).doesNotThrowAnyException();
    }

    @Test
    void the_failure_that_is_shown_is_that_of_an_expectation_that_is_not_met() throws IOException {
        GoldenPair pair = pair(shown.get(2).replace("fail\t62.18万元", "pass"));

        assertThatThrownBy(pair::verify).hasMessage("a.txt\n\n" + shown.get(3).stripTrailing());
    }

    private GoldenPair pair(String findings) throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("a.findings"), findings);
        return GoldenPairs.in(folder).stream().findFirst().orElseThrow();
    }

    private static final class ContextKept implements BeforeAllCallback {
        private ExtensionContext kept;

        @Override
        public void beforeAll(ExtensionContext context) {
            kept = context;
        }

        ExtensionContext context() {
            return kept;
        }
    }
}
