package io.github.jixiao.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;

/**
 * What Hibernate Validator takes with a violation beyond the standard: named values for its message, and an object for
 * the application. Reached by reflection, because an application may bring another provider or another version.
 */
final class MessageParameters {

    private static final String CONTEXT =
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";

    private final Object context;
    private final Method add;
    private final Method payload;

    private MessageParameters(Object context, Method add, Method payload) {
        this.context = context;
        this.add = add;
        this.payload = payload;
    }

    /** {@return the parameters of the violations of {@code context}, or empty where its provider has none} */
    static Optional<MessageParameters> of(ConstraintValidatorContext context) {
        try {
            Class<?> type = Class.forName(CONTEXT, false, context.getClass().getClassLoader());
            return Optional.of(new MessageParameters(
                    context.unwrap(type),
                    type.getMethod("addMessageParameter", String.class, Object.class),
                    type.getMethod("withDynamicPayload", Object.class)));
        } catch (ReflectiveOperationException | ValidationException e) {
            return Optional.empty();
        }
    }

    void put(Map<String, String> values) {
        values.forEach((name, value) -> invoke(add, name, value));
    }

    void payload(Object value) {
        invoke(payload, value);
    }

    private void invoke(Method method, Object... arguments) {
        try {
            method.invoke(context, arguments);
        } catch (ReflectiveOperationException e) {
            throw new ValidationException("Hibernate Validator refuses " + method.getName(), e);
        }
    }
}
