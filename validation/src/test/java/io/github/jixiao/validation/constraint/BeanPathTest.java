package io.github.jixiao.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a JSON Pointer to the properties of beans. */
class BeanPathTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Is violated at the place that the annotated pointer names. */
    @Constraint(validatedBy = Violated.class)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface ViolatedThere {
        String message() default "there";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Makes the violation. */
    public static final class Violated implements ConstraintValidator<ViolatedThere, String> {

        @Override
        public boolean isValid(String pointer, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            BeanPath.of(pointer).addViolation(context.buildConstraintViolationWithTemplate("there"));
            return false;
        }
    }

    private record At(@ViolatedThere String report) {}

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'', report",
                "/fiscalYear, report.fiscalYear",
                "/organization/staffing/inPost/total, report.organization.staffing.inPost.total",
                "/organization/shortNames/1, report.organization.shortNames[1]",
                "/budget/generalPublic, report.budget.generalPublic",
                "/budget/governmentFund/value/revenue/total/initial, report.budget.governmentFund.revenue.total.initial",
                "/budget/generalPublic/value/threePublic/total/executed,"
                        + " report.budget.generalPublic.threePublicExpenses.total.executed",
                "/budget/allSources/value/expenditure/project/projects/3/amounts/executed,"
                        + " report.budget.allSources.expenditure.project.projects[3].amounts.executed",
                "/otherYears/0/budget/generalPublic/value/expenditure/total/executed,"
                        + " report.otherYears[0].budget.generalPublic.expenditure.total.executed",
                "/performance/objectives/0/objectives/value/2/targets/1,"
                        + " report.performance.objectives[0].objectives[2].targets[1]",
                "/performance/scoreSheets/0/indicators/12, report.performance.scoreSheets[0].indicators[12]",
                "/narrative/problems/value/0/text, report.narrative.problems[0].text",
                "/narrative/sections/4/content/value/blocks/2/paragraph/text,"
                        + " report.narrative.sections[4].content.blocks[2].text",
                "/narrative/sections/4/content/value/blocks/2/table/rows/5/1/text,"
                        + " report.narrative.sections[4].content.blocks[2].rows[5]",
                "/statements/7, report.statements[7]",
                "/organization/nothing/else, report.organization",
                "/organization/shortNames/x, report.organization.shortNames",
                "/organization/shortNames/99999999999, report.organization.shortNames",
                "/extensions/own/field, report.extensions",
                "fiscalYear, report"
            })
    void a_pointer_leads_through_properties(String pointer, String path) {
        assertThat(validator.validate(new At(pointer)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly(path);
    }

    @Test
    void every_field_of_a_report_is_a_property_of_its_type() {
        List<String> missing = new ArrayList<>();
        collect(ReportShapes.REPORT, new HashSet<>(), missing);

        assertThat(missing).containsExactly(FundStatement.class.getSimpleName() + ".threePublic");
    }

    private static void collect(Kind<?> kind, Set<Kind<?>> seen, List<String> missing) {
        if (!seen.add(kind)) {
            return;
        }
        if (kind instanceof Shape<?> shape) {
            for (Field<?, ?> field : shape.fields()) {
                if (!isProperty(shape.type(), field.name())) {
                    missing.add(shape.name() + "." + field.name());
                }
                collect(field.kind(), seen, missing);
            }
        } else if (kind instanceof ListOf<?> list) {
            collect(list.element(), seen, missing);
        } else if (kind instanceof MapOf<?, ?, ?> map) {
            collect(map.values(), seen, missing);
        } else if (kind instanceof Disclosed<?, ?> disclosed) {
            collect(disclosed.value(), seen, missing);
        } else if (kind instanceof Union<?> union) {
            union.variants().forEach(variant -> collect(variant.kind(), seen, missing));
        }
    }

    private static boolean isProperty(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .anyMatch(
                        method -> Set.of("get" + capital, "is" + capital, name).contains(method.getName()));
    }
}
