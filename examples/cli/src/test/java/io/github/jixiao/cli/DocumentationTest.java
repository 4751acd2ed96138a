package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages beside README.md say, done. */
class DocumentationTest {

    @TempDir
    private Path folder;

    static Stream<String> pages() throws IOException {
        Path root = Project.root();
        try (Stream<Path> files =
                Stream.of(Files.list(root), Files.list(root.resolve("docs"))).flatMap(each -> each)) {
            return files
                    .map(root::relativize)
                    .map(Path::toString)
                    .filter(each -> each.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/writing-a-rule.md", "docs/writing-a-profile.md"})
    void every_whole_program_compiles(String page) throws IOException {
        List<String> programs = Page.of(page).programs();

        assertThat(programs).isNotEmpty();
        for (String program : programs) {
            assertThat(Page.compile(program, folder)).isEmpty();
        }
    }

    @Test
    void the_program_that_reads_a_profile_takes_the_sample() throws Exception {
        String program = Page.of("docs/writing-a-profile.md").programs().get(0);

        assertThat(Page.compile(program, folder)).isEmpty();
        assertThat(Page.run(program, folder)).startsWith("430203-2022").endsWith("rules");
    }

    @Test
    void the_profile_that_is_shown_is_the_sample() throws IOException {
        String sample = Files.readString(Project.root().resolve("samples/profiles/lusong-2022.json"));

        assertThat(Page.of("docs/writing-a-profile.md").blocks()).contains("json\n" + sample);
    }

    @Test
    void the_waivers_that_are_shown_can_be_read() throws IOException {
        String waivers = Page.of("docs/writing-a-profile.md").blocks().stream()
                .filter(block -> block.contains("\"waivers\""))
                .findFirst()
                .orElseThrow()
                .substring("json\n".length());

        assertThat(ReportJson.strict().read(JsonDocument.WAIVERS, waivers)).hasSize(1);
    }

    @Test
    void the_chinese_readme_shows_what_the_english_one_shows() throws IOException {
        Page english = Page.of("README.md");
        Page chinese = Page.of("README.zh-CN.md");

        assertThat(chinese.blocks()).isEqualTo(english.blocks());
        assertThat(commands(chinese)).isEqualTo(commands(english));
        assertThat(headings(chinese)).hasSameSizeAs(headings(english));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_to_a_file_leads_to_one(String page) throws IOException {
        Path place = Project.root().resolve(page).getParent();
        String text = Page.of(page).text();
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            String target = text.substring(at + 2, text.indexOf(')', at));
            if (!target.contains("://") && !target.startsWith("#")) {
                assertThat(place.resolve(target)).exists();
            }
        }
    }

    private static List<String> commands(Page page) {
        return page.text().lines().filter(line -> line.startsWith("    ./")).toList();
    }

    private static List<String> headings(Page page) {
        return page.text().lines().filter(line -> line.startsWith("#")).toList();
    }
}
