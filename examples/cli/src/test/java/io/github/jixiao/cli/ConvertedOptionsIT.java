package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Option;

/** Options that are no texts, given to the packaged jar, in which picocli has fewer converters. */
class ConvertedOptionsIT {

    private static final String FILE = Project.sample("kexie-2022.txt").toString();

    @TempDir
    private Path folder;

    static List<List<String>> commands() {
        return List.of(
                List.of("check", FILE, "--year", "2021", "--format", "json", "--fail-on", "warning", "--locale", "en"),
                List.of("check", FILE, "--year=2022", "--format=text", "--fail-on=never", "--locale=zh"),
                List.of("rules", "--year", "2021", "--format", "markdown", "--locale", "en"),
                List.of("rules", "--year", "2021", "--format", "json", "--locale", "zh"),
                List.of("figures", FILE, "--unread", "--locale", "en"),
                List.of("check", FILE, "--year", "next", "--locale", "en"),
                List.of("check", FILE, "--fail-on", "sometimes", "--locale", "en"),
                List.of("rules", "--format", "pdf", "--locale", "zh"),
                List.of("figures", FILE, "--locale", "fr"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void are_understood_and_refused_as_they_are_with_all_converters(List<String> command) throws Exception {
        String[] arguments = command.toArray(String[]::new);

        assertThat(PackagedJar.command(folder, arguments)).isEqualTo(Ran.command(arguments));
    }

    @Test
    void are_each_used_here() {
        Set<String> converted = new TreeSet<>();
        Stream.of(
                        Jixiao.class,
                        BookOptions.class,
                        CheckCommand.class,
                        CheckCommand.Input.class,
                        FiguresCommand.class,
                        ReadCommand.class,
                        RulesCommand.class,
                        SchemaCommand.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(ConvertedOptionsIT::isConverted)
                .forEach(
                        field -> converted.add(field.getAnnotation(Option.class).names()[0]));

        assertThat(converted)
                .contains("--year")
                .allSatisfy(option -> assertThat(commands())
                        .anySatisfy(command -> assertThat(command).contains(option)));
    }

    private static boolean isConverted(Field field) {
        return field.isAnnotationPresent(Option.class)
                && field.getType() != String.class
                && field.getType() != boolean.class;
    }
}
