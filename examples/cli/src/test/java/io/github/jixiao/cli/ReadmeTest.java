package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says, done. */
class ReadmeTest {

    private static final String MORE = "…";
    private static final String CLASS = "class ";
    private static final String PUBLIC_CLASS = "public class ";

    @TempDir
    private Path folder;

    private String readme;

    @BeforeEach
    void load() throws IOException {
        readme = Files.readString(Project.root().resolve("README.md"));
    }

    @Test
    void its_first_commands_are_those_that_ci_runs() throws IOException {
        String script = Files.readString(Project.root().resolve(".ci/run"));

        List<String> commands = readme.lines()
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
        List<String> programs = programs();

        assertThat(programs).hasSize(3);
        for (String program : programs) {
            Path source = Files.writeString(folder.resolve(type(program) + ".java"), program);

            assertThat(compile(source)).isEmpty();
            shows(blockBehind(program).strip(), run(program));
        }
    }

    @Test
    void its_dependencies_are_those_of_the_bill_of_materials() throws IOException {
        String bom = Files.readString(Project.root().resolve("bom/pom.xml"));

        List<String> artifacts = readme.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<artifactId>"))
                .toList();

        assertThat(artifacts).hasSize(5).allSatisfy(artifact -> assertThat(bom).contains(artifact));
    }

    /** Output that the page breaks off with an ellipsis goes on. */
    private static void shows(String shown, String printed) {
        if (shown.endsWith(MORE)) {
            assertThat(printed).startsWith(shown.substring(0, shown.length() - MORE.length()));
        } else {
            assertThat(printed).isEqualTo(shown);
        }
    }

    private String run(String program) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + classPath()));
        if (!program.contains(" main(")) {
            command.add(TestRun.class.getName());
        }
        command.add(type(program));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(Project.root().toFile())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        return Files.readString(out).strip();
    }

    /** The blocks of Java that are whole files. */
    private List<String> programs() {
        List<String> programs = new ArrayList<>();
        String begin = "```java\n";
        for (int at = readme.indexOf(begin); at >= 0; at = readme.indexOf(begin, at + 1)) {
            String block = readme.substring(at + begin.length(), readme.indexOf("```", at + begin.length()));
            if (block.startsWith("import ")) {
                programs.add(block);
            }
        }
        return programs;
    }

    private static String type(String program) {
        int name = program.indexOf("\n" + (program.contains(PUBLIC_CLASS) ? PUBLIC_CLASS : CLASS));
        int from = program.indexOf(CLASS, name) + CLASS.length();
        return program.substring(from, program.indexOf(' ', from));
    }

    private List<String> compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of("-d", folder.toString(), "-cp", classPath(), "--release", "17", "-proc:none"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
        }
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.toString());
            }
        }
        return errors;
    }

    /** The block behind another one: what the program prints. */
    private String blockBehind(String block) {
        int from = readme.indexOf(block) + block.length() + 3;
        int start = readme.indexOf('\n', readme.indexOf("```", from)) + 1;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
