/** The audit of a report against the fiscal rules. */
module io.github.jixiao.validation {
    exports io.github.jixiao.validation;
    exports io.github.jixiao.validation.rule;

    requires transitive io.github.jixiao.core;
    requires static org.jspecify;

    uses io.github.jixiao.validation.rule.Rule;
}
