package io.github.jixiao.validation.rule;

import java.util.ArrayList;
import java.util.List;

/** A rule that is declared by several others together, such as a sum and a ceiling. Immutable and thread-safe. */
public final class JointRule implements Rule {

    private final RuleDefinition definition;
    private final List<Rule> rules;

    private JointRule(RuleDefinition definition, List<Rule> rules) {
        this.definition = definition;
        this.rules = rules;
    }

    /** {@return the rule that all of {@code rules} hold; their own definitions do not count} */
    public static JointRule of(RuleDefinition definition, Rule... rules) {
        return new JointRule(definition, List.of(rules));
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    /** {@return the rules that declare it, in order} */
    public List<Rule> parts() {
        return rules;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            verdicts.addAll(rules.get(i).check(context));
        }
        return verdicts;
    }
}
