package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Outcome;
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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every sum of the catalogue, whatever the amounts and however they are stated. */
class IdentityPropertiesTest {

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
                BigDecimal exact = RandomAmounts.amount(random);
                total = term.sign() > 0 ? total.add(exact) : total.subtract(exact);
                line.add(id + " " + RandomAmounts.stated(exact, random));
            }
        }
        if (total.abs().compareTo(RandomAmounts.LEAST) < 0) {
            return;
        }
        line.add(0, totalId + " " + RandomAmounts.stated(total, random));
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
                Amount part = RandomAmounts.stated(RandomAmounts.amount(random), random);
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

    @Property
    void the_order_of_the_statements_does_not_matter(@ForAll("sums") Sum sum, @ForAll Random random) {
        List<String> line = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        FigureId totalId = totalId(sum.identity);
        for (Term term : sum.identity.terms()) {
            for (FigureId id : ids(term, totalId)) {
                Amount part = RandomAmounts.stated(RandomAmounts.amount(random), random);
                total = term.sign() > 0 ? total.add(part.toBase()) : total.subtract(part.toBase());
                line.add(id + " " + part);
            }
        }
        BigDecimal off = BigDecimal.valueOf(random.nextInt(3)).movePointRight(random.nextInt(6));
        line.add(totalId + " " + Amount.of(total.add(off).setScale(2), MoneyUnit.YUAN));
        List<Outcome> outcomes =
                ReportFixture.report().line(line.toArray(String[]::new)).outcomes(sum.rule.value());
        Collections.shuffle(line, random);
        assertThat(ReportFixture.report().line(line.toArray(String[]::new)).outcomes(sum.rule.value()))
                .containsExactlyInAnyOrderElementsOf(outcomes);
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
}
