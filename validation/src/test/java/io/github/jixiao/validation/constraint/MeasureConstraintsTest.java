package io.github.jixiao.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraints of the standard on amounts and their like, as an application declares and runs them. */
class MeasureConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    private record Signs(
            @Positive @Nullable Amount positive,
            @PositiveOrZero @Nullable Amount positiveOrZero,
            @Negative @Nullable Amount negative,
            @NegativeOrZero @Nullable Amount negativeOrZero) {

        static Signs of(Amount amount) {
            return new Signs(amount, amount, amount, amount);
        }
    }

    private record Limits(
            @DecimalMin("10000") @DecimalMax("20000.50") Amount within,

            @DecimalMin(value = "10000", inclusive = false) @DecimalMax(value = "20000.50", inclusive = false)
            Amount between,

            @Min(10_000) @Max(20_000) Amount whole,
            @Digits(integer = 3, fraction = 2) Amount digits) {

        static Limits of(String amount) {
            Amount parsed = Amount.parse(amount);
            return new Limits(parsed, parsed, parsed, parsed);
        }
    }

    private record Others(
            @Positive Quantity count,
            @DecimalMax("100") Percentage rate,
            @Max(10) Score score,
            List<@PositiveOrZero Amount> amounts,
            Optional<@Digits(integer = 4, fraction = 0) Quantity> perhaps) {}

    private String violated(Object bean) {
        return validator.validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void signs_are_those_of_the_money() {
        assertThat(violated(Signs.of(Amount.parse("0.01元"))))
                .isEqualTo("negative Negative, negativeOrZero NegativeOrZero");
        assertThat(violated(Signs.of(Amount.parse("0.00万元")))).isEqualTo("negative Negative, positive Positive");
        assertThat(violated(Signs.of(Amount.parse("-3亿元"))))
                .isEqualTo("positive Positive, positiveOrZero PositiveOrZero");
    }

    @Test
    void nothing_is_valid() {
        assertThat(violated(new Signs(null, null, null, null))).isEmpty();
    }

    @Test
    void limits_are_in_yuan_and_their_edge_belongs_to_them_unless_it_is_excluded() {
        assertThat(violated(Limits.of("1.50万元"))).isEmpty();
        assertThat(violated(Limits.of("1万元"))).isEqualTo("between DecimalMin");
        assertThat(violated(Limits.of("2.00005万元"))).isEqualTo("between DecimalMax, digits Digits, whole Max");
        assertThat(violated(Limits.of("0.99万元"))).isEqualTo("between DecimalMin, whole Min, within DecimalMin");
        assertThat(violated(Limits.of("3万元"))).isEqualTo("between DecimalMax, whole Max, within DecimalMax");
    }

    @Test
    void digits_are_those_stated_in_the_unit_stated() {
        assertThat(violated(Limits.of("15000元"))).isEqualTo("digits Digits");
        assertThat(violated(Limits.of("1.500万元"))).isEqualTo("digits Digits");
    }

    @Test
    void other_numbers_with_a_unit_and_elements_of_containers_are_judged_too() {
        Others right = new Others(
                Quantity.parse("1万人"),
                Percentage.of("100%"),
                Score.of("10.0"),
                List.of(Amount.parse("0元")),
                Optional.of(Quantity.persons(9999)));
        Others wrong = new Others(
                Quantity.parse("0人"),
                Percentage.of("100.01%"),
                Score.of("10.1"),
                List.of(Amount.parse("1元"), Amount.parse("-1元")),
                Optional.of(Quantity.persons(10_000)));

        assertThat(violated(right)).isEmpty();
        assertThat(violated(wrong))
                .isEqualTo("amounts[1].<list element> PositiveOrZero, count Positive, perhaps Digits, rate DecimalMax,"
                        + " score Max");
    }

    @Test
    void the_number_counts_as_it_is_stated_whatever_its_bound() {
        assertThat(violated(Limits.of("≥1.50万元"))).isEmpty();
        assertThat(violated(Limits.of("约3万元"))).contains("within DecimalMax");
    }

    @Test
    void a_limit_that_is_no_number_is_refused() {
        record Wrong(@DecimalMin("much") Amount amount) {}

        assertThatThrownBy(() -> validator.validate(new Wrong(Amount.parse("1元"))))
                .isInstanceOf(ValidationException.class);
    }

    @Property
    void the_sign_constraints_agree_with_the_sign(@ForAll @LongRange(min = -1000, max = 1000) long hundredths) {
        Amount amount = new Amount(hundredths, 2, MoneyUnit.YUAN, Bound.EXACT);
        long broken = validator.validate(Signs.of(amount)).stream()
                .map(ConstraintViolation::getPropertyPath)
                .count();

        assertThat(broken).isEqualTo(2);
        assertThat(validator.validateProperty(Signs.of(amount), "positive").isEmpty())
                .isEqualTo(hundredths > 0);
        assertThat(validator
                        .validateProperty(Signs.of(amount), "negativeOrZero")
                        .isEmpty())
                .isEqualTo(hundredths <= 0);
    }
}
