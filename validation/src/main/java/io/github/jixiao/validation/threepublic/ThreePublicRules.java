package io.github.jixiao.validation.threepublic;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on the three public expenses. */
public final class ThreePublicRules {

    private ThreePublicRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of();
    }
}
