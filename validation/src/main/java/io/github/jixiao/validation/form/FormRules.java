package io.github.jixiao.validation.form;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules of the form of a report (填报形式). */
public final class FormRules {

    private FormRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(new StructuralConstraints());
    }
}
