package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.DocumentReader;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportValidator;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The module declarations. */
class ModulesTest {

    @ParameterizedTest
    @ValueSource(classes = {PerformanceReport.class, ReportJson.class, ReportValidator.class, DocumentReader.class})
    void nothing_is_opened_to_reflection(Class<?> member) throws URISyntaxException {
        assertThat(descriptor(member).isOpen()).isFalse();
        assertThat(descriptor(member).opens()).isEmpty();
    }

    private static ModuleDescriptor descriptor(Class<?> member) throws URISyntaxException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    }
}
