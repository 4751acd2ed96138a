package io.github.jixiao.budget;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** Expenditure (支出): its totals, the basic and the project part, and what final accounts list beside them. Immutable. */
@Value.Immutable
public interface Expenditure extends WithExpenditure {

    /** {@return the total of the year (本年支出合计); empty by default} */
    default StagedAmount getTotal() {
        return StagedAmount.empty();
    }

    /** {@return the grand total (支出总计): the total of the year, distributed surplus and closing carry-over; empty by default} */
    default StagedAmount getGrandTotal() {
        return StagedAmount.empty();
    }

    /** {@return the basic expenditure (基本支出); empty by default} */
    default BasicExpenditure getBasic() {
        return BasicExpenditure.empty();
    }

    /** {@return the project expenditure (项目支出); empty by default} */
    @Valid
    default ProjectExpenditure getProject() {
        return ProjectExpenditure.empty();
    }

    /** {@return payments to superiors (上缴上级支出); empty by default} */
    default StagedAmount getRemitted() {
        return StagedAmount.empty();
    }

    /** {@return expenditure of business operations (经营支出); empty by default} */
    default StagedAmount getBusiness() {
        return StagedAmount.empty();
    }

    /** {@return subsidies to subordinate units (对附属单位补助支出); empty by default} */
    default StagedAmount getSubsidies() {
        return StagedAmount.empty();
    }

    /** {@return the amounts by functional class (功能分类), in the order stated} */
    List<ClassifiedAmount> getFunctionalClasses();

    /** {@return the expenditure of which nothing is stated} */
    static Expenditure empty() {
        return Empty.EXPENDITURE;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds expenditure. */
    final class Builder extends ImmutableExpenditure.Builder {
        Builder() {}
    }
}
