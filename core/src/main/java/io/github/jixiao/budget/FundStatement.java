package io.github.jixiao.budget;

import jakarta.validation.Valid;
import org.immutables.value.Value;

/** What is stated about the money of one scope (口径). Immutable. */
@Value.Immutable
public interface FundStatement extends WithFundStatement {

    /** {@return the revenue (收入); empty by default} */
    default Revenue getRevenue() {
        return Revenue.empty();
    }

    /** {@return the expenditure (支出); empty by default} */
    @Valid
    default Expenditure getExpenditure() {
        return Expenditure.empty();
    }

    /** {@return carry-over and surplus (结转和结余); empty by default} */
    default CarryOver getCarryOver() {
        return CarryOver.empty();
    }

    /** {@return the three public expenses (“三公”经费); empty by default} */
    default ThreePublicExpenses getThreePublicExpenses() {
        return ThreePublicExpenses.empty();
    }

    /** {@return the agency running cost (机关运行经费; 预算法第十四条第二款); empty by default} */
    default StagedAmount getRunningCost() {
        return StagedAmount.empty();
    }

    /** {@return government procurement (政府采购); empty by default} */
    default Procurement getProcurement() {
        return Procurement.empty();
    }

    /** {@return the statement in which nothing is stated} */
    static FundStatement empty() {
        return Empty.FUND_STATEMENT;
    }

    /** {@return a statement of expenditure and nothing else} */
    static FundStatement of(Expenditure expenditure) {
        return builder().expenditure(expenditure).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a fund statement. */
    final class Builder extends ImmutableFundStatement.Builder {
        Builder() {}
    }
}
