package io.github.jixiao.validation.fund;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on the four budgets. */
public final class FundRules {

    private FundRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new FundAddressed(),
                new FundNotBlank(),
                new NoneIsNone(),
                new SocialInsuranceNormallyNone(),
                new EmptyTableNoted());
    }
}
