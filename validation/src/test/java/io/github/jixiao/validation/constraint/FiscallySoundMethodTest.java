package io.github.jixiao.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.report.PerformanceReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** {@link FiscallySound} on what a method takes and gives. */
class FiscallySoundMethodTest {

    private final ExecutableValidator validator =
            Validation.buildDefaultValidatorFactory().getValidator().forExecutables();

    /** A service of an application. */
    public static class Inbox {

        /** {@return whether it was taken} */
        public boolean submit(String sender, @FiscallySound PerformanceReport report) {
            return true;
        }

        /** {@return the last report} */
        @FiscallySound
        public PerformanceReport last() {
            return Sound.unsound();
        }
    }

    @Test
    void a_parameter_is_checked_and_named_in_the_path() throws Exception {
        Method submit = Inbox.class.getMethod("submit", String.class, PerformanceReport.class);

        assertThat(validator.validateParameters(new Inbox(), submit, new Object[] {"a", Sound.sound()}))
                .isEmpty();
        assertThat(validator.validateParameters(new Inbox(), submit, new Object[] {"a", Sound.unsound()}))
                .extracting(FiscallySoundMethodTest::path)
                .containsExactly("submit.report.budget.generalPublic.expenditure.basic.total.executed");
    }

    @Test
    void a_return_value_is_checked_too() throws Exception {
        Method last = Inbox.class.getMethod("last");

        assertThat(validator.validateReturnValue(new Inbox(), last, Sound.sound()))
                .isEmpty();
        assertThat(validator.validateReturnValue(new Inbox(), last, Sound.unsound()))
                .extracting(FiscallySoundMethodTest::path)
                .containsExactly("last.<return value>.budget.generalPublic.expenditure.basic.total.executed");
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
