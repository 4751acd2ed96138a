/** The audit of a report against the fiscal rules. */
module io.github.jixiao.validation {
    exports io.github.jixiao.validation;

    requires transitive io.github.jixiao.core;
    requires static org.jspecify;
}
