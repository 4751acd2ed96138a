package io.github.jixiao.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What an application tests with is its own choice: no package needs more than what it is named after. */
@AnalyzeClasses(packages = "io.github.jixiao.testkit", importOptions = DoNotIncludeTests.class)
class OptionalDependenciesTest {

    private static final String ASSERTJ = "org.assertj..";
    private static final String JQWIK = "net.jqwik..";
    private static final String JUNIT = "org.junit..";

    @ArchTest
    static final ArchRule only_assertions_need_assertj = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.jixiao.testkit.assertj..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ASSERTJ, "io.github.jixiao.testkit.assertj..");

    @ArchTest
    static final ArchRule only_generators_need_jqwik = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.jixiao.testkit.jqwik..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JQWIK, "io.github.jixiao.testkit.jqwik..");

    @ArchTest
    static final ArchRule only_extensions_need_junit = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.jixiao.testkit.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JUNIT, "io.github.jixiao.testkit.junit..");
}
