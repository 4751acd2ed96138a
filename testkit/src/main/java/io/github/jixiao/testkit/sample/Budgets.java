package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.ClassifiedAmount;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.organization.OrganizationKind;
import io.github.jixiao.quantity.Amount;
import java.util.ArrayList;
import java.util.List;

/** Writes the accounts of a department as the budget of its report. */
final class Budgets {

    private static final List<String> FUNCTIONS = List.of("201", "208", "210", "221");
    private static final List<String> FUNCTION_NAMES = List.of("一般公共服务支出", "社会保障和就业支出", "卫生健康支出", "住房保障支出");

    private final Accounts accounts;
    private final Pen pen;
    private final Consumption consumption;
    private final Staff staff;
    private final Choices choices;
    private final boolean withRevenueBudget;

    Budgets(Accounts accounts, Consumption consumption, Staff staff, Choices choices) {
        this.accounts = accounts;
        this.pen = accounts.pen();
        this.consumption = consumption;
        this.staff = staff;
        this.choices = choices;
        this.withRevenueBudget = choices.next(2) == 1;
    }

    Budget write() {
        Budget.Builder budget = Budget.builder();
        boolean several =
                accounts.governmentFund().isPresent() || accounts.other().isPresent();
        if (several) {
            budget.putStated(Scope.ALL, whole(accounts.all()))
                    .putStated(
                            Scope.GRANT, part(accounts.grant(), accounts.grant().summary(pen)));
        }
        budget.putStated(Scope.GENERAL, general());
        accounts.governmentFund()
                .ifPresentOrElse(
                        fund -> budget.putStated(Scope.GOVERNMENT_FUND, part(fund, fund.expenditure(pen))),
                        () -> budget.putNone(Scope.GOVERNMENT_FUND));
        budget.putNone(Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE);
        accounts.other().ifPresent(fund -> budget.putStated(Scope.OTHER, part(fund, fund.expenditure(pen))));
        return budget.build();
    }

    private FundStatement part(Fund fund, Expenditure expenditure) {
        return FundStatement.builder()
                .revenue(fund.revenueOf(pen, withRevenueBudget).build())
                .expenditure(expenditure)
                .carryOver(fund.carryOver(pen))
                .build();
    }

    private FundStatement whole(Fund fund) {
        Amount grandTotal = pen.write(fund.revenue() + fund.opening());
        var revenue = fund.revenueOf(pen, withRevenueBudget)
                .grandTotal(StagedAmount.executed(grandTotal))
                .fiscalGrant(accounts.grant().revenue(pen, withRevenueBudget));
        accounts.other()
                .map(other -> other.revenue(pen, withRevenueBudget))
                .ifPresent(staff.kind() == OrganizationKind.PUBLIC_INSTITUTION ? revenue::institution : revenue::other);
        return FundStatement.builder()
                .revenue(revenue.build())
                .expenditure(fund.summary(pen).withGrandTotal(StagedAmount.executed(grandTotal)))
                .carryOver(fund.carryOver(pen))
                .build();
    }

    private FundStatement general() {
        Fund general = accounts.general();
        Expenditure expenditure = general.expenditure(pen);
        if (choices.next(2) == 1) {
            expenditure = expenditure
                    .withFunctionalClasses(functionalClasses(general.total().executed()))
                    .withBasic(expenditure.getBasic().withEconomicClasses(economicClasses(general)));
        }
        FundStatement.Builder statement = FundStatement.builder()
                .revenue(general.revenueOf(pen, withRevenueBudget).build())
                .expenditure(expenditure)
                .carryOver(general.carryOver(pen))
                .threePublicExpenses(consumption.threePublicExpenses())
                .procurement(consumption.procurement());
        if (staff.kind() != OrganizationKind.PUBLIC_INSTITUTION) {
            statement.runningCost(
                    StagedAmount.executed(pen.write(general.operating().executed())));
        }
        return statement.build();
    }

    private List<ClassifiedAmount> functionalClasses(long executed) {
        List<ClassifiedAmount> classes = new ArrayList<>();
        List<Long> amounts = split(executed, FUNCTIONS.size());
        for (int i = 0; i < FUNCTIONS.size(); i++) {
            String code = FUNCTIONS.get(i);
            classes.add(classified(code, FUNCTION_NAMES.get(i), amounts.get(i)));
            List<Long> sections = split(amounts.get(i), 2);
            classes.add(classified(code + "05", "", sections.get(0)));
            classes.add(classified(code + "99", "", sections.get(1)));
        }
        return classes;
    }

    private List<ClassifiedAmount> economicClasses(Fund general) {
        List<Long> personnel = split(general.personnel().executed(), 2);
        List<Long> operating = split(general.operating().executed(), 2);
        return List.of(
                classified("301", "工资福利支出", personnel.get(0)),
                classified("302", "商品和服务支出", operating.get(0)),
                classified("303", "对个人和家庭的补助", personnel.get(1)),
                classified("310", "资本性支出", operating.get(1)));
    }

    private ClassifiedAmount classified(String code, String name, long executed) {
        return new ClassifiedAmount(code, name, StagedAmount.executed(pen.write(executed)));
    }

    /** Splits an amount into parts, each of them at least one unit of the last decimal. */
    private List<Long> split(long amount, int count) {
        List<Long> parts = new ArrayList<>();
        long left = amount;
        for (int i = count; i > 1; i--) {
            long part = Math.max(pen.tick(), pen.floor(left / i / 10 * (5 + choices.next(6))));
            parts.add(part);
            left -= part;
        }
        parts.add(left);
        return parts;
    }

    List<YearBudget> otherYears(int year) {
        FundStatement last = FundStatement.builder()
                .expenditure(Expenditure.builder()
                        .total(StagedAmount.executed(pen.write(accounts.lastExecuted())))
                        .build())
                .carryOver(CarryOver.builder()
                        .closing(pen.write(accounts.general().opening()))
                        .build())
                .threePublicExpenses(consumption.lastYear())
                .build();
        return List.of(new YearBudget(
                year - 1, Budget.builder().putStated(Scope.GENERAL, last).build()));
    }

    /** {@return the expenditure of subordinate units, which make up that of the department} */
    List<UnitBudget> units(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Course total = accounts.general().total();
        List<Long> last = split(total.last(), names.size());
        List<Long> executed = split(total.executed(), names.size());
        List<UnitBudget> units = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            StagedAmount amounts = StagedAmount.builder()
                    .finalBudget(pen.write(last.get(i)))
                    .executed(pen.write(executed.get(i)))
                    .build();
            units.add(new UnitBudget(
                    names.get(i),
                    Budget.builder()
                            .putStated(
                                    Scope.GENERAL,
                                    FundStatement.of(
                                            Expenditure.builder().total(amounts).build()))
                            .build()));
        }
        return units;
    }
}
