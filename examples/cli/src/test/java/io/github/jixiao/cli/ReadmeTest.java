package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What README.md says, done. */
class ReadmeTest {

    private static final String MORE = "…";

    @TempDir
    private Path folder;

    private Page readme;

    @BeforeEach
    void load() throws IOException {
        readme = Page.of("README.md");
    }

    @Test
    void its_first_commands_are_those_that_ci_runs() throws IOException {
        String script = Files.readString(Project.root().resolve(".ci/run"));

        List<String> commands = readme.text()
                .lines()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();

        assertThat(commands).hasSize(2);
        assertThat(commands)
                .allSatisfy(
                        command -> assertThat(script.lines()).anyMatch(line -> line.endsWith("='" + command + "'")));
    }

    @Test
    void every_program_in_it_compiles_and_prints_what_it_shows() throws Exception {
        List<String> programs = readme.programs();

        assertThat(programs).hasSize(3);
        for (String program : programs) {
            assertThat(Page.compile(program, folder)).isEmpty();
            shows(readme.blockBehind(program).strip(), Page.run(program, folder));
        }
    }

    @Test
    void its_dependencies_are_those_of_the_bill_of_materials() throws Exception {
        Element shown = Pom.parse("<project>" + readme.blocks("xml").get(0) + "</project>");
        Element bom = Pom.parse(Files.readString(Project.root().resolve("bom/pom.xml")));

        List<String> managed = Pom.dependencies(bom);
        List<String> imported = Pom.dependencies(Pom.child(shown, "dependencyManagement"));
        List<String> used = Pom.dependencies(Pom.child(shown, "dependencies"));

        assertThat(imported).containsExactly("io.github.jixiao:jixiao-bom:" + Pom.text(bom, "version"));
        assertThat(managed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(used.stream(), Stream.of("io.github.jixiao:jixiao-core:"))
                                .map(each -> each + "${project.version}")
                                .toList());
    }

    /** Output that the page breaks off with an ellipsis goes on. */
    private static void shows(String shown, String printed) {
        if (shown.endsWith(MORE)) {
            assertThat(printed).startsWith(shown.substring(0, shown.length() - MORE.length()));
        } else {
            assertThat(printed).isEqualTo(shown);
        }
    }
}
