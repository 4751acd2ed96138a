package io.github.jixiao.validation.threepublic;

import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.catalogue.Catalogue;
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
        Optional<Quantity> persons = expense.expenses().getReceptionPersons();
        if (expense.count().isEmpty() || persons.isEmpty()) {
            return expense.isCostly()
                    ? Verdict.undecidable(at, ThreePublicMessages.text("TPE-008.noCount"))
                    : Verdict.pass(at);
        }
        if (expense.isCostly() && !expense.isCounted() || expense.isFree()) {
            return Verdict.fail(expense.observe(expense.isCostly() ? "TPE-008.none" : "TPE-008.free"));
        }
        BigDecimal batches = expense.count().get().toBase();
        if (persons.get().toBase().compareTo(batches) < 0) {
            return Verdict.fail(expense.observe("TPE-008.persons", persons.get()));
        }
        BigDecimal limit =
                context.parameter("greatestPerPerson").multiply(persons.get().toBase());
        return expense.cost().value().toBase().compareTo(limit) > 0
                ? Verdict.fail(expense.observe(
                        "TPE-008.dear",
                        persons.get(),
                        context.parameter("greatestPerPerson").toPlainString()))
                : Verdict.pass(at);
    }
}
