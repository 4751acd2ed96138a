package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.money;

import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Faults in what is disclosed of the four budgets, and in the units of money. */
final class FundMutants {

    private static final int SOME = 50;

    private FundMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("FND-001", FundMutants::withoutFund, "STR-001"),
                Mutant.of("FND-002", report -> Edits.disclosed(report, Scope.STATE_CAPITAL, Disclosure.blank())),
                Mutant.of("FND-003", FundMutants::withMoneyOfNone),
                Mutant.of("FND-004", FundMutants::withSocialInsurance),
                Mutant.of("FND-005", FundMutants::withEmptyTable),
                Mutant.of("UNT-003", FundMutants::withPartInOtherUnit),
                Mutant.of("UNT-004", FundMutants::withOtherDecimals));
    }

    /** Only the ten-section outline has a place for each budget. */
    private static PerformanceReport withoutFund(PerformanceReport report) {
        Map<Scope, Disclosure<FundStatement>> funds = new EnumMap<>(Scope.class);
        funds.putAll(report.getBudget().getFunds());
        funds.remove(Scope.STATE_CAPITAL);
        return Sections.of(report)
                .without(SectionKey.STATE_CAPITAL)
                .withTemplate(TemplateProfile.HUNAN_TEN_SECTION)
                .withBudget(report.getBudget().withFunds(funds));
    }

    private static PerformanceReport withMoneyOfNone(PerformanceReport report) {
        ExecutionRow row = ExecutionRow.builder()
                .label(Scope.STATE_CAPITAL.chinese())
                .item(ExecutionItem.PROJECT_EXPENDITURE)
                .scope(Scope.STATE_CAPITAL)
                .amounts(StagedAmount.executed(money(report, SOME)))
                .build();
        return Sheet.of(report, 0).execution(rows -> Edits.and(rows, row));
    }

    private static PerformanceReport withSocialInsurance(PerformanceReport report) {
        Amount amount = money(report, SOME);
        FundStatement fund = FundStatement.of(
                Expenditure.builder().total(StagedAmount.executed(amount)).build());
        PerformanceReport told = Sections.of(report)
                .content(
                        SectionKey.SOCIAL_INSURANCE,
                        Sections.paragraph(Scope.SOCIAL_INSURANCE.chinese() + "支出" + amount + "。"));
        return Edits.disclosed(told, Scope.SOCIAL_INSURANCE, Disclosure.stated(fund));
    }

    private static PerformanceReport withEmptyTable(PerformanceReport report) {
        Table empty = new Table(
                List.of(
                        List.of(Table.Cell.of("项目"), Table.Cell.of("决算数")),
                        List.of(Table.Cell.of("合计"), Table.Cell.of(""))),
                Optional.empty());
        return Sections.of(report).add(SectionKey.GENERAL_PUBLIC_BUDGET, empty);
    }

    private static PerformanceReport withPartInOtherUnit(PerformanceReport report) {
        return Edits.expenditure(report, each -> {
            StagedAmount personnel = each.getBasic().getPersonnel();
            Amount stated = Edits.executed(personnel);
            MoneyUnit other = stated.unit() == MoneyUnit.YUAN ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN;
            return each.withBasic(
                    each.getBasic().withPersonnel(Edits.with(personnel, Stage.EXECUTED, stated.in(other))));
        });
    }

    /** Enough amounts with two decimals to tell that they are usual, and one with four. */
    private static PerformanceReport withOtherDecimals(PerformanceReport report) {
        Amount usual = Amount.parse("1.25万元");
        StagedAmount stages = StagedAmount.builder()
                .initial(usual)
                .finalBudget(usual)
                .executed(usual)
                .build();
        return Edits.disclosed(
                report,
                Scope.OTHER,
                Disclosure.stated(FundStatement.builder()
                        .expenditure(Expenditure.builder().total(stages).build())
                        .procurement(Procurement.builder()
                                .total(StagedAmount.executed(Amount.parse("0.1234万元")))
                                .build())
                        .build()));
    }
}
