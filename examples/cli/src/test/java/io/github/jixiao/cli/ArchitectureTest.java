package io.github.jixiao.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** The arrows between the modules, and what must not be found inside them. */
@AnalyzeClasses(packages = "io.github.jixiao", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String JSON = "io.github.jixiao.json..";
    private static final String VALIDATION = "io.github.jixiao.validation..";
    private static final String DOCUMENT = "io.github.jixiao.document..";
    private static final String TESTKIT = "io.github.jixiao.testkit..";
    private static final String CLI = "io.github.jixiao.cli..";

    /** Core owns every package that no other module has named after itself. */
    private static final DescribedPredicate<JavaClass> CORE =
            resideOutsideOfPackages(JSON, VALIDATION, DOCUMENT, TESTKIT, CLI).as("reside in core");

    private static final Set<String> FLOATING_POINT =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    @ArchTest
    static final ArchRule core_knows_no_other_module = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, VALIDATION, DOCUMENT, TESTKIT, CLI);

    @ArchTest
    static final ArchRule core_knows_no_technology = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml..",
                    "org.hibernate..",
                    "org.apache.tika..",
                    "org.jsoup..",
                    "org.javamoney..")
            .because("an application brings its own");

    @ArchTest
    static final ArchRule json_knows_core_alone = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALIDATION, DOCUMENT, TESTKIT, CLI);

    @ArchTest
    static final ArchRule validation_knows_core_alone = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, DOCUMENT, TESTKIT, CLI);

    @ArchTest
    static final ArchRule document_knows_core_alone = noClasses()
            .that()
            .resideInAPackage(DOCUMENT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, VALIDATION, TESTKIT, CLI);

    @ArchTest
    static final ArchRule testkit_reads_through_core = noClasses()
            .that()
            .resideInAPackage(TESTKIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, DOCUMENT, CLI)
            .because("whoever tests reports built by program needs no reader");

    @ArchTest
    static final ArchRule json_is_parsed_in_one_module = noClasses()
            .that()
            .resideOutsideOfPackages(JSON, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("an application brings its own");

    @ArchTest
    static final ArchRule documents_are_parsed_in_one_module = noClasses()
            .that()
            .resideOutsideOfPackage(DOCUMENT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.jsoup..")
            .because("whoever reads no documents needs none of these");

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("a registry that changes makes two applications in one process meet");

    @ArchTest
    static final ArchRule concepts_form_no_cycle =
            slices().matching("io.github.jixiao.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .and()
            .doNotHaveFullyQualifiedName("io.github.jixiao.testkit.junit.FolderAudit")
            .should(ACCESS_STANDARD_STREAMS)
            .because("the table of a folder is read where the tests are run, and nothing else is printed unasked");

    @ArchTest
    static final ArchRule figures_are_exact = classes()
            .that(CORE.or(resideInAnyPackage(VALIDATION)))
            .should(declareNoFloatingPoint())
            .because("sums are checked in whole thousandths of a yuan");

    @ArchTest
    static final ArchRule types_are_named_after_what_they_are = classes()
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
            .because("a newcomer finds a term of the form as a type of that name");

    @ArchTest
    static final ArchRule text_is_read_in_linear_time = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex")
            .because("a backtracking pattern lets one document stop the reader");

    @ArchTest
    static final ArchRule values_refuse_in_both_languages = codeUnits()
            .that()
            .areDeclaredInClassesThat(
                    CORE.and(not(resideInAnyPackage("io.github.jixiao.shape", "io.github.jixiao.message"))))
            .and(describe(
                    "are constructors or checks",
                    unit -> unit.isConstructor() || unit.getName().equals("check")))
            .should(throwNoUntypedRefusal())
            .because("a reader passes the reason on to people, with the place of the member");

    private static ArchCondition<JavaCodeUnit> throwNoUntypedRefusal() {
        return new ArchCondition<>("throw no IllegalArgumentException of their own") {
            @Override
            public void check(JavaCodeUnit codeUnit, ConditionEvents events) {
                codeUnit.getConstructorCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> declareNoFloatingPoint() {
        return new ArchCondition<>("declare no floating point in fields and signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isFloatingPoint(field.getRawType())) {
                        events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                    }
                }
                for (JavaCodeUnit codeUnit : type.getCodeUnits()) {
                    if (Stream.concat(Stream.of(codeUnit.getRawReturnType()), codeUnit.getRawParameterTypes().stream())
                            .anyMatch(ArchitectureTest::isFloatingPoint)) {
                        events.add(SimpleConditionEvent.violated(codeUnit, codeUnit.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return FLOATING_POINT.contains(type.getBaseComponentType().getName());
    }
}
