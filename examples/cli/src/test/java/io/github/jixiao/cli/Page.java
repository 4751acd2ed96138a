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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A page of the documentation, and the Java in it compiled and run. */
record Page(String text) {

    private static final String CLASS = "class ";
    private static final String PUBLIC_CLASS = "public class ";
    private static final String FENCE = "```";
    private static final String JAVA = "java";

    /** {@return the page at a path of the project} */
    static Page of(String path) throws IOException {
        return new Page(Files.readString(Project.root().resolve(path)));
    }

    /** {@return the fenced blocks, in order} */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        int from = text.indexOf(FENCE);
        while (from >= 0) {
            int end = text.indexOf(FENCE, from + FENCE.length());
            blocks.add(text.substring(from + FENCE.length(), end));
            from = text.indexOf(FENCE, end + FENCE.length());
        }
        return blocks;
    }

    /** {@return the fenced blocks of a language, without its name; none means output and other text} */
    List<String> blocks(String language) {
        String start = language + "\n";
        return blocks().stream()
                .filter(block -> block.startsWith(start))
                .map(block -> block.substring(start.length()))
                .toList();
    }

    /** {@return the blocks of Java that are whole files} */
    List<String> programs() {
        return blocks(JAVA).stream().filter(Page::isProgram).toList();
    }

    /** {@return the Java that is no whole file: blocks, and calls of a static method within a sentence} */
    List<Fragment> fragments() {
        Stream<String> calls = spans().filter(span -> Character.isUpperCase(span.charAt(0))
                && span.indexOf('.') > 0
                && span.endsWith(")")
                && !span.contains("…"));
        return Stream.concat(blocks(JAVA).stream().filter(block -> !isProgram(block)), calls)
                .map(Fragment::new)
                .toList();
    }

    /** {@return what stands between backticks within a sentence} */
    Stream<String> spans() {
        String prose = text;
        for (String block : blocks()) {
            prose = prose.replace(FENCE + block + FENCE, "");
        }
        String[] parts = prose.split("`", -1);
        return IntStream.range(0, parts.length / 2)
                .mapToObj(each -> parts[2 * each + 1])
                .filter(span -> !span.isEmpty());
    }

    private static boolean isProgram(String block) {
        return block.startsWith("import ") || block.startsWith("package ");
    }

    /** {@return the block behind a program: what it prints} */
    String blockBehind(String program) {
        List<String> blocks = blocks();
        String behind = blocks.get(blocks.indexOf("java\n" + program) + 1);
        return behind.substring(behind.indexOf('\n') + 1);
    }

    /** {@return what the compiler holds against a program, whose classes go to a folder} */
    static List<String> compile(String program, Path folder) throws IOException {
        return compile(program, folder, folder);
    }

    /** {@return what the compiler holds against a program that may use the classes in another folder} */
    static List<String> compile(String program, Path folder, Path classes) throws IOException {
        Path source = Files.writeString(folder.resolve(type(program) + ".java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    classes + File.pathSeparator + classPath(),
                                    "--release",
                                    "17",
                                    "-proc:none"),
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

    /** {@return what a program prints whose classes are in a folder; one without a main method is run as a test} */
    static String run(String program, Path folder) throws IOException, InterruptedException {
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

    /** {@return the name of the type that a program declares} */
    static String type(String program) {
        String modifiers = program.contains("\npublic final class ") ? "public final class " : PUBLIC_CLASS;
        int name = program.indexOf("\n" + (program.contains(modifiers) ? modifiers : CLASS));
        int from = program.indexOf(CLASS, name) + CLASS.length();
        return program.substring(from, program.indexOf(' ', from));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
