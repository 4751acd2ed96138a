package io.github.jixiao.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.testkit.fixture.SmallReport;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

class FolderAuditTest {

    private static final ClassLoader RESOURCES = FolderAuditTest.class.getClassLoader();

    /** Nothing but the sums weighs as an error. */
    private static final RuleBookChoice MILD = RuleBookChoice.ofTheReport()
            .withProfile(Profile.builder()
                    .id("mild")
                    .putRules(
                            RuleId.of("OBJ-001"),
                            new RuleSetting(Optional.of(Severity.WARNING), Optional.empty(), Map.of()))
                    .build());

    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();

    @Test
    void a_sound_folder_passes_and_prints_a_row_for_each_report() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("b.txt", SmallReport.TEXT.replace("2022", "2021"));

        audit().run(RESOURCES);

        assertThat(printed).hasSize(3);
        assertThat(printed.get(0)).isEqualTo("file   year  errors  warnings  infos  rules run  unit");
        assertThat(columns(1)).startsWith("a.txt", "2022", "0").endsWith("青溪县地方志办公室");
        assertThat(columns(2)).startsWith("b.txt", "2021", "0");
        assertThat(Integer.parseInt(columns(1).get(5))).isGreaterThan(10);
    }

    @Test
    void an_error_fails_it_and_is_named_with_its_file() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("53.37", "53.87"));
        write("b.txt", SmallReport.TEXT);

        assertThat(failure(audit()))
                .startsWith("Expecting no finding as grave as error in " + folder + ", but\n\n"
                        + "  a.txt: ARI-002 error: general public budget, executed: personnel expenditure 53.87 + ")
                .doesNotContain("b.txt", "warning");
        assertThat(columns(1)).startsWith("a.txt", "2022", "1");
    }

    @Test
    void the_severity_that_fails_it_is_chosen() throws IOException {
        write("a.txt", SmallReport.TEXT);

        assertThat(failure(audit().failingOn(Severity.WARNING)))
                .contains("  a.txt: TPE-006 warning: ")
                .doesNotContain(" info: ");
    }

    @Test
    void it_speaks_chinese_where_that_is_asked_for() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("53.37", "53.87"));

        assertThat(failure(audit().inLanguage(Locale.CHINESE)))
                .startsWith("预期 " + folder + " 中没有“错误”及以上的发现，实际\n\n  a.txt：ARI-002 错误：一般公共预算决算：");
        assertThat(printed.get(0)).contains("年度").endsWith("单位");
    }

    @Test
    void a_file_that_cannot_be_read_fails_it_with_the_reason() throws IOException {
        write("a.txt", SmallReport.TEXT);
        write("b.txt", "");

        assertThat(failure(audit())).endsWith(", but\n\n  b.txt: cannot be read: the file is empty");
        assertThat(printed.get(2)).startsWith("b.txt ").endsWith("  cannot be read: the file is empty");
    }

    @Test
    void a_report_without_a_year_fails_it_unless_a_rule_book_is_named() throws IOException {
        write("a.txt", SmallReport.TEXT.replace("2022年度", ""));

        assertThat(failure(audit())).contains("  a.txt: the report states no fiscal year");
        assertThat(failure(audit().under(RuleBookChoice.always(RuleBook.of(2022)))))
                .contains("  a.txt: OBJ-001 error: ");
    }

    @Test
    void a_folder_that_has_no_report_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit().run(RESOURCES))
                .withMessage("reports: there is none at " + folder);
    }

    @Test
    void as_an_extension_it_fails_the_class() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Audited.class))
                .execute()
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1, event(finishedWithFailure(message(text -> text.contains("faulty.txt: ARI-002 error: ")))));
    }

    private FolderAudit audit() {
        return FolderAudit.of(folder.toString()).under(MILD).printingTo(printed::add);
    }

    private static String failure(FolderAudit audit) {
        return catchThrowableOfType(AssertionError.class, () -> audit.run(RESOURCES))
                .getMessage();
    }

    private List<String> columns(int row) {
        return List.of(printed.get(row).split(" +"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    static class Audited {

        @RegisterExtension
        static final FolderAudit REPORTS =
                FolderAudit.of("classpath:junit/reports", RuleBook.of(2022)).printingTo(line -> {});

        @Test
        void runs() {}
    }
}
