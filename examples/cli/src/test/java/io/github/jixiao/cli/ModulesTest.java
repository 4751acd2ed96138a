package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module declarations. */
class ModulesTest {

    /** Of every module a class, by name: the command line itself finds the reader of documents as a service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.jixiao.report.PerformanceReport",
                "io.github.jixiao.json.ReportJson",
                "io.github.jixiao.validation.ReportValidator",
                "io.github.jixiao.document.DocumentReader"
            })
    void nothing_is_opened_to_reflection(String member) throws Exception {
        ModuleDescriptor module = descriptor(Class.forName(member));

        assertThat(module.isOpen()).isFalse();
        assertThat(module.opens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "json", "validation", "document", "testkit"})
    void every_exported_package_says_since_when_it_is_there(String module) throws IOException {
        Path sources = Project.root().resolve(module).resolve("src/main/java");
        List<String> exported = Files.readAllLines(sources.resolve("module-info.java")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("exports ") && line.endsWith(";"))
                .map(line -> line.substring("exports ".length(), line.length() - 1))
                .toList();

        assertThat(exported).isNotEmpty();
        for (String owner : exported) {
            assertThat(sources.resolve(owner.replace('.', '/')).resolve("package-info.java"))
                    .content()
                    .contains(" * @since ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "validation", "document"})
    void the_architecture_names_every_package(String module) throws IOException {
        String page = Page.of("docs/architecture.md").text();
        List<String> packages = Javadoc.within(Project.root().resolve(module).resolve("src/main/java"))
                .filter(each -> each.endsWith("package-info.java"))
                .map(each -> each.getParent().getFileName().toString())
                .filter(each -> !each.equals(module) && !each.equals("jixiao"))
                .toList();

        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(page).contains('`' + each + '`'));
    }

    private static ModuleDescriptor descriptor(Class<?> member) throws URISyntaxException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    }
}
