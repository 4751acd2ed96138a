package io.github.jixiao.validation.constraint;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes violations of findings. The provider chooses the language of a message after this: the template names a key of
 * {@code ContributorValidationMessages}, which takes the Chinese or the English one of two message parameters. Only
 * Hibernate Validator has such parameters; for others the message is made here.
 */
final class Violations {

    private static final MessageBundle MESSAGES =
            MessageBundle.load("messages", name -> Violations.class.getResourceAsStream(name));
    private static final String NO_FISCAL_YEAR = "{io.github.jixiao.validation.constraint.FiscallySound.noFiscalYear}";

    private final ConstraintValidatorContext context;
    private final Optional<MessageParameters> parameters;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        this.parameters = MessageParameters.of(context);
        context.disableDefaultConstraintViolation();
    }

    void add(Finding finding) {
        Text message = finding.getMessage();
        parameters.ifPresent(each -> {
            each.payload(finding);
            each.put(Map.of(
                    "rule",
                    finding.getRule().value(),
                    "severity",
                    finding.getSeverity().name(),
                    "pointer",
                    finding.getLocation().pointer()));
        });
        add(
                context.getDefaultConstraintMessageTemplate(),
                message,
                finding.getLocation().pointer());
    }

    void addNoFiscalYear() {
        add(NO_FISCAL_YEAR, MESSAGES.text("noFiscalYear"), "/fiscalYear");
    }

    private void add(String template, Text message, String pointer) {
        parameters.ifPresent(each -> each.put(Map.of("zh", message.zh(), "en", message.en())));
        String shown = parameters.isPresent() ? template : literal(message.in(Locale.getDefault()));
        BeanPath.of(pointer).addViolation(context.buildConstraintViolationWithTemplate(shown));
    }

    /** {@return a template that is rendered as {@code text}} */
    private static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
