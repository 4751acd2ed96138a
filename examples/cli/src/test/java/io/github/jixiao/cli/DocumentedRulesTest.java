package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DocumentedRulesTest {

    @Test
    void the_published_catalogue_is_that_of_the_rules() throws IOException {
        String page = RulesMarkdown.of(RuleBook.of(2021).getDefinitions());

        assertThat(Files.readString(Project.root().resolve("docs/rules.md")))
                .as("run: java -jar examples/cli/target/jixiao.jar rules --format markdown > docs/rules.md")
                .isEqualTo(page);
    }
}
