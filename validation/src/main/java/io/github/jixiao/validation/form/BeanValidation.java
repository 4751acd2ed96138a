package io.github.jixiao.validation.form;

import io.github.jixiao.message.Text;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Optional;

/**
 * The Bean Validation provider that the application brings, started when it is first needed and then shared by all
 * audits, or why there is none. Its own configuration file does not count, so that an audit does not depend on it.
 *
 * @param validator the validator, thread-safe, if there is one
 * @param absence why there is none
 */
record BeanValidation(Optional<Validator> validator, Optional<Text> absence) {

    /** {@return the provider} */
    static BeanValidation shared() {
        return Shared.INSTANCE;
    }

    private static final class Shared {
        static final BeanValidation INSTANCE = start();
    }

    private static BeanValidation start() {
        try {
            // Never closed: it lives as long as this class.
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new Templates())
                    .buildValidatorFactory()
                    .getValidator();
            return new BeanValidation(Optional.of(validator), Optional.empty());
        } catch (NoProviderFoundException e) {
            return without(FormMessages.text("FRM-001.noProvider"));
        } catch (ValidationException | LinkageError e) {
            return without(
                    FormMessages.text("FRM-001.providerFailed", e.getClass().getName()));
        }
    }

    private static BeanValidation without(Text reason) {
        return new BeanValidation(Optional.empty(), Optional.of(reason));
    }

    /** Leaves messages as they are: findings have their own, and the expression language that others need may be missing. */
    private static final class Templates implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
