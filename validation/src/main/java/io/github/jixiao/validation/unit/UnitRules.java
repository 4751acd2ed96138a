package io.github.jixiao.validation.unit;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on units and damaged numbers. */
public final class UnitRules {

    private UnitRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of();
    }
}
