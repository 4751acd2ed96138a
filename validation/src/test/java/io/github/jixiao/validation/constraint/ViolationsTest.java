package io.github.jixiao.validation.constraint;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.message.Text;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violations of a provider that has no message parameters. */
class ViolationsTest {

    private final List<String> templates = new ArrayList<>();

    /** {@return what a provider without parameters gives, with everything that is made from it} */
    private <T> T plain(Class<T> type) {
        Object made =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        throw new ValidationException("another provider");
                    }
                    if (method.getName().equals("buildConstraintViolationWithTemplate")) {
                        templates.add((String) arguments[0]);
                    }
                    Class<?> result = method.getReturnType();
                    return result.isInterface() ? plain(result) : result == String.class ? "{template}" : null;
                });
        return type.cast(made);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一般支出 98万元|一般支出 98万元",
                "${1+1}|\\$\\{1+1\\}",
                "{rule}|\\{rule\\}",
                "a\\b|a\\\\b",
                "$|\\$",
            })
    void what_a_report_says_is_no_template(String message, String template) {
        Finding finding = report().line("general.expenditure.initial 100万元")
                .findings("BUD-009")
                .get(0);
        Finding told =
                Finding.builder().from(finding).message(Text.same(message)).build();

        new Violations(plain(ConstraintValidatorContext.class)).add(told);

        assertThat(templates).containsExactly(template);
    }
}
