package io.github.jixiao.validation.rule;

import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue says about a rule (规则目录). Immutable.
 *
 * @param id the id, whose meaning never changes
 * @param title what the rule asks for, in a phrase
 * @param formula the same as a formula
 * @param severity how much a violation weighs where no profile says otherwise
 * @param basis what the rule rests on
 * @param parameters the numbers in it that a profile may set, in order
 */
public record RuleDefinition(
        RuleId id, Text title, Text formula, Severity severity, LegalBasis basis, List<Parameter> parameters) {

    /** Copies the parameters, so that the definition cannot change. */
    public RuleDefinition {
        parameters = List.copyOf(parameters);
    }

    /** {@return the parameter of a name, or empty} */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
