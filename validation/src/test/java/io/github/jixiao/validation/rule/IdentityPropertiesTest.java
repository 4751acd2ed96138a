package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.RuleBooks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every sum of the catalogue, whatever the amounts and however they are stated. */
class IdentityPropertiesTest {

    private static final BigDecimal LEAST = new BigDecimal("100000000");
    private static final BigDecimal GREATEST = new BigDecimal("90000000000");

    /** A sum of the catalogue. */
    record Sum(RuleId rule, Identity identity) {
        @Override
        public String toString() {
            return rule + " " + identity.total();
        }
    }

    @Provide
    Arbitrary<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Rule rule : RuleBooks.rules(RuleBook.of(2021, "430203"))) {
            List<Rule> parts = rule instanceof JointRule joint ? joint.parts() : List.of(rule);
            for (Rule part : parts) {
                if (part instanceof IdentityRule sum) {
                    sum.identities()
                            .forEach(each -> sums.add(new Sum(rule.definition().id(), each)));
                }
            }
        }
        return Arbitraries.of(sums);
    }

    @Property
    void rounding_to_any_stated_precision_never_raises_an_error(@ForAll("sums") Sum sum, @ForAll Random random) {
        List<String> line = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        FigureId totalId = totalId(sum.identity);
        for (Term term : sum.identity.terms()) {
            for (FigureId id : ids(term, totalId)) {
                BigDecimal exact = amount(random);
                total = term.sign() > 0 ? total.add(exact) : total.subtract(exact);
                line.add(id + " " + stated(exact, random));
            }
        }
        if (total.abs().compareTo(LEAST) < 0) {
            return;
        }
        line.add(0, totalId + " " + stated(total, random));
        assertThat(ReportFixture.report().line(line.toArray(String[]::new)).findings(sum.rule.value()))
                .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    @Property
    void a_difference_above_the_bound_always_raises_one(@ForAll("sums") Sum sum, @ForAll Random random) {
        List<String> line = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal bound = new BigDecimal("0.005");
        FigureId totalId = totalId(sum.identity);
        for (Term term : sum.identity.terms()) {
            for (FigureId id : ids(term, totalId)) {
                Amount part = stated(amount(random), random);
                total = term.sign() > 0 ? total.add(part.toBase()) : total.subtract(part.toBase());
                bound = bound.add(BigDecimal.valueOf(part.halfUnit(), 3));
                line.add(id + " " + part);
            }
        }
        BigDecimal beyond = bound.setScale(2, RoundingMode.DOWN)
                .add(new BigDecimal("0.01"))
                .add(BigDecimal.valueOf(random.nextInt(1000), 2));
        BigDecimal wrong = random.nextBoolean() ? total.add(beyond) : total.subtract(beyond);
        line.add(0, totalId + " " + Amount.of(wrong.setScale(2), MoneyUnit.YUAN));
        assertThat(ReportFixture.report().line(line.toArray(String[]::new)).findings(sum.rule.value()))
                .anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    private static FigureId totalId(Identity identity) {
        Scope scope = identity.scopes().stream().sorted().findFirst().orElse(Scope.GENERAL);
        Stage stage = identity.stages().stream().sorted().findFirst().orElse(Stage.EXECUTED);
        return FigureId.of(scope, identity.total().orElse(Item.EXPENDITURE), stage);
    }

    private static List<FigureId> ids(Term term, FigureId total) {
        FigureId id = term.of(total);
        return term.each()
                ? List.of(
                        id.withItem(new Item(id.item().path(), "甲")),
                        id.withItem(new Item(id.item().path(), "乙")),
                        id.withItem(new Item(id.item().path(), "丙")))
                : List.of(id);
    }

    private static BigDecimal amount(Random random) {
        long fen = (long) (random.nextInt(1_000_000_000)) * 10 + random.nextInt(10);
        return BigDecimal.valueOf(fen, 2).add(LEAST).min(GREATEST);
    }

    /** {@return an amount rounded to a random precision; never so coarse that it becomes a zero, which would be exact} */
    private static Amount stated(BigDecimal yuan, Random random) {
        MoneyUnit unit = MoneyUnit.values()[random.nextInt(MoneyUnit.values().length)];
        int least = unit == MoneyUnit.YI_YUAN ? 2 : 0;
        int decimals = least + random.nextInt(unit.exponent() == 0 ? 3 : 4);
        BigDecimal value = yuan.scaleByPowerOfTen(-unit.exponent()).setScale(decimals, RoundingMode.HALF_UP);
        return Amount.of(value, unit);
    }
}
