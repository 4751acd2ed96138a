package io.github.jixiao.validation;

import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** Looks into rule books for tests in other packages. */
public final class RuleBooks {

    private RuleBooks() {}

    /** {@return the rules of a book, sorted by id} */
    public static List<Rule> rules(RuleBook book) {
        return book.entries().values().stream().map(RuleEntry::rule).toList();
    }
}
