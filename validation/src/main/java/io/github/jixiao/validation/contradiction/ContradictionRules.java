package io.github.jixiao.validation.contradiction;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on contradictions within a report. */
public final class ContradictionRules {

    private ContradictionRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of();
    }
}
