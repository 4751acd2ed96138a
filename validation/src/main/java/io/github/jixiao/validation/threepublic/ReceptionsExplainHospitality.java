package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Cost of hospitality goes with batches and persons, at least one person a batch, and stays within a limit a person (有接待费应有批次人次). */
final class ReceptionsExplainHospitality implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-008");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return CountedExpense.judgeEach(
                Item.THREE_PUBLIC_RECEPTION,
                ThreePublicExpenses::getReceptionBatches,
                context,
                each -> check(each, context));
    }

    private static Verdict check(CountedExpense expense, RuleContext context) {
        String at = expense.cost().pointer();
        Optional<Quantity> batches = expense.count();
        Optional<Quantity> persons = expense.expenses().getReceptionPersons();
        if (batches.isPresent() && expense.isCostly() && !expense.isCounted() || expense.isFree()) {
            return Verdict.fail(expense.observe(expense.isCostly() ? "TPE-008.none" : "TPE-008.free"));
        }
        Range cost = Range.of(expense.cost().value());
        BigDecimal greatest = context.parameter("greatestPerPerson");
        Optional<Range> received = persons.map(Range::of);
        Optional<Range> held = batches.map(Range::of);
        if (received.isPresent() && held.isPresent() && received.get().isBelow(held.get())) {
            return Verdict.fail(expense.observe("TPE-008.persons", persons.get()));
        }
        if (received.isPresent() && received.get().times(greatest).isBelow(cost)) {
            return Verdict.fail(expense.observe("TPE-008.dear", persons.get(), greatest.toPlainString()));
        }
        if (received.isEmpty() || held.isEmpty()) {
            return expense.isCostly()
                    ? Verdict.undecidable(at, ThreePublicMessages.text("TPE-008.noCount"))
                    : Verdict.pass(at);
        }
        boolean certain = received.get().isNotBelow(held.get())
                && received.get().times(greatest).isNotBelow(cost);
        return certain ? Verdict.pass(at) : Verdict.undecidable(at, Reasons.approximate());
    }
}
