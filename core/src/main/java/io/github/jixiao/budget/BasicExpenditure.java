package io.github.jixiao.budget;

import java.util.List;
import org.immutables.value.Value;

/** Basic expenditure and its parts (基本支出; 预算法实施条例第五条第三款). Immutable. */
@Value.Immutable
public interface BasicExpenditure extends WithBasicExpenditure {

    /** {@return basic expenditure in total (基本支出); empty by default} */
    default StagedAmount getTotal() {
        return StagedAmount.empty();
    }

    /** {@return personnel expenditure (人员经费); empty by default} */
    default StagedAmount getPersonnel() {
        return StagedAmount.empty();
    }

    /** {@return operating expenditure (公用经费); empty by default} */
    default StagedAmount getOperating() {
        return StagedAmount.empty();
    }

    /** {@return the amounts by economic class (经济分类: 301, 302, 303, 309, 310), in the order stated} */
    List<ClassifiedAmount> getEconomicClasses();

    /** {@return the basic expenditure of which nothing is stated} */
    static BasicExpenditure empty() {
        return Empty.BASIC_EXPENDITURE;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds basic expenditure. */
    final class Builder extends ImmutableBasicExpenditure.Builder {
        Builder() {}
    }
}
