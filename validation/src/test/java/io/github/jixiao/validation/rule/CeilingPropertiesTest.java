package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.RuleBooks;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every ceiling of the catalogue and every figure under it, whatever the amounts and however they are stated. */
class CeilingPropertiesTest {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A figure and a ceiling of the catalogue, which is {@code percent} of the sum of its figures. */
    record Limited(RuleId rule, FigureId value, CeilingRule.Ceiling ceiling, BigDecimal percent) {

        List<FigureId> figures() {
            return Stream.concat(ceiling.needed().stream(), ceiling.added().stream())
                    .toList();
        }

        BigDecimal of(BigDecimal sum) {
            return sum.multiply(percent).movePointLeft(2);
        }

        @Override
        public String toString() {
            return rule + " " + value + " within " + figures();
        }
    }

    @Provide
    Arbitrary<Limited> ceilings() {
        List<Limited> all = new ArrayList<>();
        for (Rule rule : RuleBooks.rules(RuleBook.of(2021, "430203"))) {
            List<Rule> parts = rule instanceof JointRule joint ? joint.parts() : List.of(rule);
            for (Rule part : parts) {
                if (part instanceof CeilingRule ceiling) {
                    figures()
                            .forEach(id -> ceiling.ceilings(id)
                                    .forEach(each -> all.add(new Limited(
                                            rule.definition().id(), id, each, percent(rule.definition())))));
                }
            }
        }
        assertThat(all).extracting(Limited::rule).hasSizeGreaterThan(3);
        return Arbitraries.of(all);
    }

    private static BigDecimal percent(RuleDefinition definition) {
        return definition.parameter("greatestRate").map(Parameter::defaultValue).orElse(WHOLE);
    }

    /** {@return every figure of money that has a name of its own, and one project} */
    private static List<FigureId> figures() {
        List<Item> items = new ArrayList<>(List.of(Item.project("甲")));
        for (Field field : Item.class.getFields()) {
            try {
                if (field.get(null) instanceof Item item && item.kind() == Item.Kind.MONEY) {
                    items.add(item);
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return items.stream()
                .flatMap(item -> Stream.of(Scope.values())
                        .flatMap(scope -> Stream.of(Stage.values()).map(stage -> FigureId.of(scope, item, stage))))
                .toList();
    }

    @Property
    void rounding_to_any_stated_precision_never_breaks_a_ceiling(
            @ForAll("ceilings") Limited limited, @ForAll Random random) {
        List<String> line = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (FigureId id : limited.figures()) {
            BigDecimal exact = RandomAmounts.amount(random);
            sum = sum.add(exact);
            line.add(id + " " + RandomAmounts.stated(exact, random));
        }
        BigDecimal limit = limited.of(sum).setScale(2, RoundingMode.DOWN);
        BigDecimal value = random.nextBoolean() ? limit : limit.min(RandomAmounts.amount(random));
        line.add(limited.value() + " " + RandomAmounts.stated(value, random));
        assertThat(outcomes(limited, line)).isNotEmpty().doesNotContain(Outcome.FAIL);
    }

    @Property
    void an_excess_above_the_bound_always_breaks_it(@ForAll("ceilings") Limited limited, @ForAll Random random) {
        List<String> line = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal bound = BigDecimal.ZERO;
        for (FigureId id : limited.figures()) {
            Amount part = RandomAmounts.stated(RandomAmounts.amount(random), random);
            sum = sum.add(part.toBase());
            bound = bound.add(Agreement.halfUnit(part));
            line.add(id + " " + part);
        }
        BigDecimal above = limited.of(sum)
                .add(limited.of(bound))
                .add(new BigDecimal("0.015"))
                .add(BigDecimal.valueOf(random.nextInt(1000), 2))
                .setScale(2, RoundingMode.UP);
        line.add(limited.value() + " " + Amount.of(above, MoneyUnit.YUAN));
        assertThat(outcomes(limited, line)).contains(Outcome.FAIL);
    }

    private static List<Outcome> outcomes(Limited limited, List<String> line) {
        return ReportFixture.report()
                .line(line.toArray(String[]::new))
                .outcomes(limited.rule().value());
    }
}
