package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.IdentityRule;
import io.github.jixiao.validation.rule.JointRule;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sums of the catalogue contradict neither each other nor themselves, and each can apply. */
class SumsFitTogetherTest {

    private static final RuleDefinition PLANTED = new RuleDefinition(
            RuleId.of("ACME-001"),
            Text.same("planted"),
            Text.same("planted"),
            Severity.ERROR,
            Catalogue.definition("ARI-001").basis(),
            List.of());

    /** A sum of the catalogue. */
    private record Sum(RuleId rule, Identity identity) {}

    private static List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Rule rule : RuleBooks.rules(RuleBook.of(2021, "430203"))) {
            Stream<Rule> parts = rule instanceof JointRule joint ? joint.parts().stream() : Stream.of(rule);
            parts.filter(IdentityRule.class::isInstance)
                    .map(IdentityRule.class::cast)
                    .forEach(sum -> sum.identities()
                            .forEach(each -> sums.add(new Sum(rule.definition().id(), each))));
        }
        return sums;
    }

    private static List<FigureId> totals(Identity identity) {
        List<FigureId> totals = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (Stage stage : Stage.values()) {
                FigureId id = FigureId.of(scope, identity.total().orElse(Item.EXPENDITURE), stage);
                if (identity.concerns(id)) {
                    totals.add(id);
                }
            }
        }
        return totals;
    }

    @Test
    void no_sum_contains_its_own_total() {
        for (Sum sum : sums()) {
            for (FigureId total : totals(sum.identity)) {
                assertThat(sum.identity.terms())
                        .as("%s", sum)
                        .noneMatch(term -> !term.each() && term.of(total).equals(total));
            }
        }
    }

    @Test
    void no_two_sums_of_one_total_are_made_of_the_same_parts() {
        Map<String, Sum> seen = new HashMap<>();
        for (Sum sum : sums()) {
            for (FigureId total : totals(sum.identity)) {
                String parts = sum.identity.terms().stream()
                        .map(term -> term.each() + " " + term.of(total))
                        .sorted()
                        .toList()
                        .toString();
                Sum other = seen.put(total + "=" + parts, sum);
                assertThat(other).as("%s and %s say the same", sum, other).isNull();
            }
        }
    }

    /** A report in which every sum holds exists: amounts are chosen from the parts up, and all sums of a total agree. */
    @Test
    void parts_are_never_made_of_their_totals() {
        assertThat(madeOfItself(sums())).isEmpty();
    }

    /** {@return the totals that are a part of a part of themselves} */
    private static List<FigureId> madeOfItself(List<Sum> sums) {
        Map<FigureId, List<FigureId>> parts = new LinkedHashMap<>();
        for (Sum sum : sums) {
            if (sum.identity.terms().stream().anyMatch(term -> term.sign() < 0)
                    || sum.rule.equals(RuleId.of("ARI-006"))) {
                continue;
            }
            for (FigureId total : totals(sum.identity)) {
                for (Term term : sum.identity.terms()) {
                    if (!term.each()) {
                        parts.computeIfAbsent(total, key -> new ArrayList<>()).add(term.of(total));
                    }
                }
            }
        }
        return parts.keySet().stream()
                .filter(total -> reached(total, parts).contains(total))
                .toList();
    }

    private static Set<FigureId> reached(FigureId total, Map<FigureId, List<FigureId>> parts) {
        Deque<FigureId> open = new ArrayDeque<>(parts.get(total));
        Set<FigureId> reached = new HashSet<>();
        while (!open.isEmpty()) {
            FigureId next = open.pop();
            if (reached.add(next)) {
                open.addAll(parts.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    @Test
    void there_is_a_report_in_which_every_sum_holds() {
        for (Sum sum : sums()) {
            assertThat(witness().outcomes(sum.rule.value()))
                    .as("%s", sum.rule)
                    .contains(Outcome.PASS)
                    .doesNotContain(Outcome.FAIL, Outcome.UNDECIDABLE);
        }
    }

    @Test
    void a_sum_that_contradicts_the_others_or_never_applies_would_be_noticed() {
        assertThat(planted(Identity.of(
                        Item.EXPENDITURE_BASIC, Item.EXPENDITURE_BASIC_PERSONNEL, Item.EXPENDITURE_BASIC_OPERATING)))
                .contains(Outcome.PASS)
                .doesNotContain(Outcome.FAIL, Outcome.UNDECIDABLE);
        assertThat(planted(Identity.of(Item.EXPENDITURE_BASIC, Item.EXPENDITURE_BASIC_PERSONNEL)))
                .contains(Outcome.FAIL);
        assertThat(planted(Identity.of(Item.EXPENDITURE_PROJECT, Item.EXPENDITURE_BASIC)))
                .contains(Outcome.FAIL);
        assertThat(planted(Identity.of(Item.RUNNING_COST, Item.EXPENDITURE_BASIC_OPERATING)))
                .doesNotContain(Outcome.PASS);
        List<Sum> sums = new ArrayList<>(sums());
        sums.add(new Sum(
                PLANTED.id(), Identity.of(Item.EXPENDITURE_BASIC_PERSONNEL, Item.EXPENDITURE, Item.RUNNING_COST)));
        assertThat(madeOfItself(sums)).isNotEmpty();
    }

    /** {@return what becomes of another sum on the report in which those of the catalogue hold} */
    private static List<Outcome> planted(Identity identity) {
        RuleBook book = RuleBook.of(2021, "430203").withRules(List.of(IdentityRule.of(PLANTED, identity)));
        return ReportFixture.outcomes(
                ReportValidator.of(book).validate(witness().build()),
                PLANTED.id().value());
    }

    private static ReportFixture witness() {
        return ReportFixture.report()
                .line(
                        "all.revenue.executed 150.00万元",
                        "all.revenue.grant.executed 125.00万元",
                        "all.revenue.institution.executed 10.00万元",
                        "all.revenue.operating.executed 2.00万元",
                        "all.revenue.superior.executed 3.00万元",
                        "all.revenue.subordinate.executed 4.00万元",
                        "all.revenue.other.executed 6.00万元",
                        "grant.revenue.executed 125.00万元",
                        "general.revenue.executed 100.00万元",
                        "govfund.revenue.executed 20.00万元",
                        "statecapital.revenue.executed 5.00万元",
                        "other.revenue.executed 25.00万元")
                .line(
                        "all.expenditure.executed 150.00万元",
                        "all.expenditure.basic.executed 60.00万元",
                        "all.expenditure.basic.personnel.executed 45.00万元",
                        "all.expenditure.basic.operating.executed 15.00万元",
                        "all.expenditure.project.executed 80.00万元",
                        "all.expenditure.project[甲].executed 50.00万元",
                        "all.expenditure.project[乙].executed 30.00万元",
                        "all.expenditure.remitted.executed 3.00万元",
                        "all.expenditure.business.executed 4.00万元",
                        "all.expenditure.subsidies.executed 3.00万元")
                .line(
                        "all.surplus.used.executed 1.00万元",
                        "all.carryover.opening.executed 9.00万元",
                        "all.surplus.distributed.executed 2.00万元",
                        "all.carryover.closing.executed 8.00万元",
                        "all.revenue.total.executed 160.00万元",
                        "all.expenditure.total.executed 160.00万元")
                .line(
                        "grant.expenditure.executed 115.00万元",
                        "general.expenditure.executed 90.00万元",
                        "govfund.expenditure.executed 20.00万元",
                        "statecapital.expenditure.executed 5.00万元")
                .line(
                        "all.expenditure.initial 140.00万元",
                        "all.expenditure.adjustment 15.00万元",
                        "all.expenditure.final 155.00万元",
                        "general.revenue.initial 120.00万元",
                        "govfund.revenue.initial 10.00万元",
                        "statecapital.revenue.initial 5.00万元",
                        "other.revenue.initial 5.00万元",
                        "general.revenue.final 130.00万元",
                        "govfund.revenue.final 10.00万元",
                        "statecapital.revenue.final 5.00万元",
                        "other.revenue.final 10.00万元")
                .line(
                        "all.threepublic.executed 6.00万元",
                        "all.threepublic.abroad.executed 1.00万元",
                        "all.threepublic.vehicles.executed 3.00万元",
                        "all.threepublic.vehicles.purchase.executed 2.00万元",
                        "all.threepublic.vehicles.operation.executed 1.00万元",
                        "all.threepublic.reception.executed 2.00万元",
                        "all.procurement.executed 9.00万元",
                        "all.procurement.goods.executed 2.00万元",
                        "all.procurement.works.executed 3.00万元",
                        "all.procurement.services.executed 4.00万元");
    }

    @TestFactory
    Stream<DynamicTest> every_sum_can_hold_and_can_fail() {
        return sums().stream()
                .map(sum -> DynamicTest.dynamicTest(sum.rule + " " + sum.identity.total(), () -> {
                    FigureId total = totals(sum.identity).get(0);
                    assertThat(outcomes(sum, total, 0)).contains(Outcome.PASS).doesNotContain(Outcome.FAIL);
                    assertThat(outcomes(sum, total, 100)).contains(Outcome.FAIL);
                }));
    }

    /** {@return what becomes of the rule where every part is 100 and the total is off by {@code wrong}} */
    private static List<Outcome> outcomes(Sum sum, FigureId total, int wrong) {
        List<String> line = new ArrayList<>();
        int value = 0;
        for (Term term : sum.identity.terms()) {
            FigureId part = term.of(total);
            FigureId id = term.each() ? part.withItem(new Item(part.item().path(), "甲")) : part;
            line.add(id + " 100.00万元");
            value += 100 * term.sign();
        }
        line.add(0, total + " " + (value - wrong) + ".00万元");
        return ReportFixture.report().line(line.toArray(String[]::new)).outcomes(sum.rule.value());
    }
}
