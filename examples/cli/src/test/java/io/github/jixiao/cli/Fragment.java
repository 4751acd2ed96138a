package io.github.jixiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Java of the documentation that is no whole file, made one by what its reader knows from the text around it. */
record Fragment(String code) {

    /** What stands around every fragment: the packages it may name, and what it may speak of as given. */
    private static final String AROUND = """
            import static io.github.jixiao.testkit.assertj.JixiaoAssertions.assertThat;
            import static org.assertj.core.api.Assertions.assertThat;

            import io.github.jixiao.budget.*;
            import io.github.jixiao.figure.*;
            import io.github.jixiao.finding.*;
            import io.github.jixiao.json.*;
            import io.github.jixiao.json.ReportStream.OnBadRecord;
            import io.github.jixiao.message.Text;
            import io.github.jixiao.organization.*;
            import io.github.jixiao.performance.*;
            import io.github.jixiao.quantity.*;
            import io.github.jixiao.report.*;
            import io.github.jixiao.rulebook.*;
            import io.github.jixiao.testkit.*;
            import io.github.jixiao.testkit.golden.*;
            import io.github.jixiao.testkit.jqwik.*;
            import io.github.jixiao.testkit.junit.*;
            import io.github.jixiao.testkit.mutant.*;
            import io.github.jixiao.testkit.sample.*;
            import io.github.jixiao.testkit.sample.ReportPlan.Size;
            import io.github.jixiao.validation.*;
            import io.github.jixiao.validation.catalogue.*;
            import io.github.jixiao.validation.constraint.*;
            import io.github.jixiao.validation.rule.*;
            import jakarta.validation.*;
            import java.io.*;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.*;
            import java.util.stream.Stream;
            import net.jqwik.api.*;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.api.extension.RegisterExtension;
            import org.junit.jupiter.params.ParameterizedTest;
            import tools.jackson.databind.json.JsonMapper;
            %1$s
            class %2$s {
                interface Portal {
                    boolean accepts(PerformanceReport report);
                }

                Portal portal;
                PerformanceReport report;
                PerformanceReport other;
                AuditResult result;
                RuleBook book;
                RuleBook ruleBook;
                ReportValidator validator;
                Profile profile;
                List<Waiver> waivers;
                List<Rule> rules;
                LocalDate today;
                InputStream in;
                OutputStream out;
                Figure figure;
                Figure value;
                Figure ceiling;
                FigureId id;
                Text message;
                String at;
                OrganizationProfile archive;
                Expenditure expenditure;
                Objective digitise;

            %3$s
            }
            """;

    private static final String STATEMENTS = "void statements() throws Exception {\n%s\n}";
    private static final String VALUE = "Object value() throws Exception {\nreturn %s;\n}";

    /**
     * {@return what the compiler holds against it as members of a class, as statements or as a value, whichever it is}
     *
     * @param imports what the page has declared before, as declarations of imports
     * @param folder where classes are found and go to
     */
    List<String> errors(String imports, Path folder) throws IOException {
        List<String> fewest = List.of();
        for (String form : List.of("%s", STATEMENTS, VALUE)) {
            String program = AROUND.formatted(imports, "Around", form.formatted(code));
            List<String> errors = Page.compile(program, Files.createTempDirectory(folder, "fragment"), folder);
            if (errors.isEmpty()) {
                return errors;
            }
            if (fewest.isEmpty() || errors.size() < fewest.size()) {
                fewest = errors;
            }
        }
        return fewest;
    }
}
