/** Fiscal compliance in an application's own tests. */
module io.github.jixiao.testkit {
    exports io.github.jixiao.testkit;
    exports io.github.jixiao.testkit.assertj;
    exports io.github.jixiao.testkit.golden;
    exports io.github.jixiao.testkit.junit;
    exports io.github.jixiao.testkit.jqwik;
    exports io.github.jixiao.testkit.mutant;
    exports io.github.jixiao.testkit.sample;

    opens io.github.jixiao.testkit.junit to
            org.junit.platform.commons;

    requires transitive io.github.jixiao.core;
    requires transitive io.github.jixiao.validation;
    // The application brings those that it tests with, and each works without the others: "transitive" would demand
    // all.
    requires static net.jqwik.api;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static org.jspecify;
}
