package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the pages show: those of the command line are run, of those of the build every name is looked up. */
class ShownCommandsTest {

    private static final String JAR = "java -jar examples/cli/target/jixiao.jar ";
    private static final String NAME = "jixiao ";
    private static final String BUILD = "./mvnw ";
    private static final Set<String> PHASES =
            Set.of("compile", "test-compile", "test", "package", "verify", "install", "deploy");
    private static final Set<String> PLACEHOLDERS = Set.of("FILE", "zh|en");

    @TempDir
    private Path folder;

    /** {@return the commands of the command line; an option that is shown alone is given to a command that has it} */
    static List<String> jixiao() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String shown : shown()) {
            if (shown.startsWith(JAR)) {
                commands.add(shown.substring(JAR.length()));
            } else if (shown.startsWith(NAME)) {
                commands.add(shown.substring(NAME.length()));
            } else if (Stream.of("check ", "read ", "figures ", "rules ", "schema ")
                    .anyMatch(shown::startsWith)) {
                commands.add(shown);
            } else if (shown.startsWith("--")) {
                commands.add((shown.equals("--unread") ? "figures FILE " : "check FILE ") + shown);
            }
        }
        assertThat(commands).hasSizeGreaterThan(15);
        return commands;
    }

    static List<String> build() throws IOException {
        List<String> commands =
                shown().stream().filter(shown -> shown.startsWith(BUILD)).toList();
        assertThat(commands).hasSizeGreaterThan(6);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("jixiao")
    void a_command_of_jixiao_is_taken(String command) throws IOException {
        String withoutRedirection = command.substring(0, (command + " > ").indexOf(" > "));

        Ran ran = Ran.command(arguments(withoutRedirection));

        assertThat(ran.status()).as(ran.err()).isNotEqualTo(ExitStatus.UNUSABLE);
    }

    @ParameterizedTest
    @MethodSource("build")
    void a_command_of_the_build_names_what_there_is(String command) throws IOException {
        String first = command.substring(BUILD.length(), (command + " && ").indexOf(" && "));
        String module = "";
        for (String word : first.replace("'", "").split(" ")) {
            if (module.equals("-pl")) {
                for (String each : word.replace("!", "").split(",")) {
                    assertThat(Project.root().resolve(each).resolve("pom.xml")).exists();
                }
            } else if (word.startsWith("-P")) {
                assertThat(poms()).contains("<id>" + word.substring(2) + "</id>");
            } else if (word.startsWith("-Dtest=*")) {
                String ending = word.substring("-Dtest=*".length()) + ".java";
                assertThat(Javadoc.within(Project.root().resolve("fuzz/src/test")))
                        .anyMatch(each -> each.toString().endsWith(ending));
            } else if (word.contains(":") && !word.startsWith("-")) {
                String plugin = word.substring(0, word.indexOf(':'));
                assertThat(poms()).containsAnyOf(">" + plugin + "-maven-plugin<", ">maven-" + plugin + "-plugin<");
            } else if (!word.startsWith("-")) {
                assertThat(PHASES).contains(word);
            }
            module = word;
        }
    }

    @Test
    void the_benchmarks_that_are_named_are_there() throws IOException {
        Path sources = Project.root().resolve("benchmarks/src/main/java/io/github/jixiao/benchmarks");
        List<String> named = new ArrayList<>();
        for (String command : shown()) {
            if (command.startsWith("java ") && command.contains("benchmarks.jar")) {
                for (String word : command.replace("'", "").split(" ")) {
                    if (word.startsWith("io.github.jixiao.benchmarks.")) {
                        named.add(word.substring("io.github.jixiao.benchmarks.".length()));
                    } else if (word.contains("Benchmark.")) {
                        named.add(word.substring(0, word.indexOf('.')));
                    }
                }
            }
        }

        assertThat(named)
                .hasSizeGreaterThan(1)
                .allSatisfy(name -> assertThat(sources.resolve(name + ".java")).exists());
    }

    /** Whatever stands between backticks or on an indented line. */
    private static List<String> shown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String name : DocumentationTest.pages().toList()) {
            Page page = Page.of(name);
            page.spans().forEach(shown::add);
            page.text()
                    .lines()
                    .filter(line -> line.startsWith("    ./") || line.startsWith("    java "))
                    .map(String::strip)
                    .forEach(shown::add);
        }
        return shown.stream().distinct().toList();
    }

    private String[] arguments(String command) throws IOException {
        Map<String, String> values = Map.of(
                "--division", "430203",
                "--fail-on", "error",
                "--locale", "zh",
                "--profile", Project.sample("profiles/lusong-2022.json").toString(),
                "--stream", Project.sample("streams/district-2022.ndjson").toString(),
                "--waivers", Files.writeString(folder.resolve("w"), waivers()).toString(),
                "--year", "2022");
        List<String> arguments = new ArrayList<>();
        String before = "";
        for (String word : command.split(" ")) {
            if (PLACEHOLDERS.contains(word)) {
                arguments.add(values.getOrDefault(
                        before, Project.sample("kexie-2022.txt").toString()));
            } else if (word.equals("KIND")) {
                arguments.add("profile");
            } else {
                arguments.add(
                        word.startsWith("samples/")
                                ? Project.root().resolve(word).toString()
                                : word);
            }
            before = word;
        }
        if (values.containsKey(before)) {
            arguments.add(values.get(before));
        }
        return arguments.toArray(String[]::new);
    }

    private static String waivers() throws IOException {
        return Page.of("docs/writing-a-profile.md").blocks("json").get(1);
    }

    private static String poms() throws IOException {
        try (Stream<Path> files = Files.walk(Project.root(), 2)) {
            List<String> texts = new ArrayList<>();
            for (Path pom : files.filter(each -> each.endsWith("pom.xml")).toList()) {
                texts.add(Files.readString(pom));
            }
            return texts.stream().collect(Collectors.joining());
        }
    }
}
