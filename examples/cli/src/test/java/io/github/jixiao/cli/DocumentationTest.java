package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.JsonReadException;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the pages beside README.md say, done. */
class DocumentationTest {

    @TempDir
    private Path folder;

    static Stream<String> pages() throws IOException {
        Path root = Project.root();
        try (Stream<Path> files = Files.walk(root, 3)) {
            return files
                    .map(root::relativize)
                    .map(Path::toString)
                    .filter(each -> each.endsWith(".md") && !each.contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> sourcesWithExamples() throws IOException {
        try (Stream<Path> files = Files.walk(Project.root())) {
            return files
                    .filter(each -> each.endsWith("src/main/java"))
                    .sorted()
                    .flatMap(Javadoc::within)
                    .filter(each -> !Javadoc.of(each).examples().isEmpty())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void all_java_compiles(String name) throws IOException {
        Page page = Page.of(name);
        StringBuilder imports = new StringBuilder();
        for (String program : page.programs()) {
            assertThat(Page.compile(program, folder)).isEmpty();
            if (program.startsWith("package ")) {
                String owner = program.substring("package ".length(), program.indexOf(';'));
                imports.append("import ")
                        .append(owner)
                        .append('.')
                        .append(Page.type(program))
                        .append(";\n");
            }
        }
        for (Fragment fragment : page.fragments()) {
            assertThat(fragment.errors(imports.toString(), folder))
                    .as(fragment.code())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sourcesWithExamples")
    void all_java_in_javadoc_compiles(Path source) throws IOException {
        List<Fragment> examples = Javadoc.of(source).examples();

        assertThat(examples).isNotEmpty();
        for (Fragment example : examples) {
            assertThat(example.errors("", folder)).as(example.code()).isEmpty();
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

    @ParameterizedTest
    @MethodSource("pages")
    void all_json_can_be_read(String name) throws IOException {
        Page page = Page.of(name);
        for (String json : page.blocks("json")) {
            assertThat(JsonDocument.all()).as(json).anyMatch(kind -> isRead(kind, json));
        }
        page.spans()
                .filter(span -> span.startsWith("{"))
                .map(span -> span.replace("{…}", "{}").replace(": …", ": null"))
                .forEach(span -> assertThatCode(() -> parse(span)).as(span).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_says_what_it_is(String name) throws IOException {
        assertThat(Page.of(name).blocks())
                .extracting(block -> block.substring(0, block.indexOf('\n')))
                .isSubsetOf("java", "json", "xml", "mermaid", "");
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

    private static boolean isRead(JsonDocument<?> kind, String json) {
        try {
            ReportJson.strict().read(kind, json);
            return true;
        } catch (JsonReadException refusal) {
            return false;
        }
    }

    private static void parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
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
