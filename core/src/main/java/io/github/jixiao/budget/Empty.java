package io.github.jixiao.budget;

/** The shared values in which nothing is stated. */
final class Empty {

    static final StagedAmount STAGED_AMOUNT = StagedAmount.builder().build();
    static final Revenue REVENUE = Revenue.builder().build();
    static final BasicExpenditure BASIC_EXPENDITURE = BasicExpenditure.builder().build();
    static final ProjectExpenditure PROJECT_EXPENDITURE =
            ProjectExpenditure.builder().build();
    static final Expenditure EXPENDITURE = Expenditure.builder().build();
    static final CarryOver CARRY_OVER = CarryOver.builder().build();
    static final ThreePublicExpenses THREE_PUBLIC =
            ThreePublicExpenses.builder().build();
    static final Procurement PROCUREMENT = Procurement.builder().build();
    static final FundStatement FUND_STATEMENT = FundStatement.builder().build();
    static final Budget BUDGET = Budget.builder().build();

    private Empty() {}
}
