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

    private static final String CLASS = "public class ";

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
    void its_program_compiles_and_prints_what_the_readme_shows() throws Exception {
        String program = block("java");
        int name = program.indexOf(CLASS) + CLASS.length();
        String type = program.substring(name, program.indexOf(' ', name));
        Path source = Files.writeString(folder.resolve(type + ".java"), program);

        assertThat(compile(source)).isEmpty();

        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + classPath(),
                        type)
                .directory(Project.root().toFile())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(out).strip()).isEqualTo(blockBehind(program).strip());
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

    private String block(String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
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
