package io.github.jixiao.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReducedClassPath;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of {@link FiscallySound}: the language is the interpolator's, and nothing in a report is a template. */
class FiscallySoundMessageTest {

    private final Locale before = Locale.getDefault();

    private record Submission(@FiscallySound PerformanceReport report) {}

    /** Asks for one language, as Spring does for that of the request. */
    private record In(Locale locale, MessageInterpolator interpolator) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }

    private static String message(MessageInterpolator interpolator, Locale locale, PerformanceReport report) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new In(locale, interpolator))
                .buildValidatorFactory()
                .getValidator();
        return validator.validate(new Submission(report)).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.joining("\n"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void chinese_and_english_readers_get_their_own_language() {
        MessageInterpolator standard = new ResourceBundleMessageInterpolator();

        assertThat(message(standard, Locale.SIMPLIFIED_CHINESE, Sound.unsound()))
                .contains("人员经费 60.00 + 公用经费 40.00 = 100.00 万元")
                .endsWith("（ARI-002）");
        assertThat(message(standard, Locale.CHINESE, Sound.unsound())).endsWith("（ARI-002）");
        assertThat(message(standard, Locale.ENGLISH, Sound.unsound()))
                .contains("personnel expenditure 60.00 + operating expenditure 40.00 = 100.00 万元")
                .endsWith(" (ARI-002)");
        assertThat(message(standard, Locale.US, Sound.unsound())).endsWith(" (ARI-002)");
        assertThat(message(standard, Locale.FRENCH, Sound.unsound())).endsWith(" (ARI-002)");
    }

    @Test
    void english_readers_get_english_on_a_chinese_machine() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

        assertThat(message(new ResourceBundleMessageInterpolator(), Locale.ENGLISH, Sound.unsound()))
                .endsWith(" (ARI-002)");
        assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(new Submission(Sound.unsound())))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).endsWith("（ARI-002）"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{rule}",
                "{zh}",
                "\\{en\\}",
                "${zh}",
                "$1\\",
                "{",
                "}",
                "{jakarta.validation.constraints.NotNull.message}"
            })
    void what_a_report_says_is_shown_and_not_interpreted(String name) {
        PerformanceReport report = Sound.withProjects(name, "13.00万元");

        assertThat(message(new ResourceBundleMessageInterpolator(), Locale.SIMPLIFIED_CHINESE, report))
                .contains(name);
        assertThat(message(new ParameterMessageInterpolator(), Locale.ENGLISH, report))
                .contains(name);
    }

    @Test
    void without_an_expression_language_the_messages_are_the_same() throws Exception {
        assertThat(ReducedClassPath.ask(WithoutExpressionLanguage.class, "expressly", "jakarta.el-api"))
                .isEqualTo(message(new ResourceBundleMessageInterpolator(), Locale.SIMPLIFIED_CHINESE, Sound.unsound())
                        + "\n"
                        + message(new ResourceBundleMessageInterpolator(), Locale.ENGLISH, Sound.unsound()));
    }

    /** Validates with the interpolator that needs no expression language. */
    public static final class WithoutExpressionLanguage implements Supplier<String> {

        @Override
        public String get() {
            return message(new ParameterMessageInterpolator(), Locale.SIMPLIFIED_CHINESE, Sound.unsound()) + "\n"
                    + message(new ParameterMessageInterpolator(), Locale.ENGLISH, Sound.unsound());
        }
    }
}
