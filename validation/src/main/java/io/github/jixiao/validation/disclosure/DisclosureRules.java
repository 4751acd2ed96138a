package io.github.jixiao.validation.disclosure;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on publication. */
public final class DisclosureRules {

    private DisclosureRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new ChannelStated(),
                new DateStated(),
                new PublishedInTime(),
                new CompiledAfterYearEnd(),
                new ResultsUsed());
    }
}
