package io.github.jixiao.validation.structure;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on the outline. */
public final class StructureRules {

    private StructureRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(new OutlineComplete(), new HeadingsNumbered(), new SectionNotBlank());
    }
}
