package io.github.jixiao.budget;

import org.immutables.value.Value;

/** Revenue by source (收入; 预算法实施条例第五条、第四十条), each source by stage. Immutable. */
@Value.Immutable
public interface Revenue extends WithRevenue {

    /** {@return the total of the year (本年收入合计); empty by default} */
    default StagedAmount getTotal() {
        return StagedAmount.empty();
    }

    /** {@return the grand total (收入总计): the total of the year, use of surplus and opening carry-over; empty by default} */
    default StagedAmount getGrandTotal() {
        return StagedAmount.empty();
    }

    /** {@return fiscal grants (财政拨款收入); empty by default} */
    default StagedAmount getFiscalGrant() {
        return StagedAmount.empty();
    }

    /** {@return institution income (事业收入); empty by default} */
    default StagedAmount getInstitution() {
        return StagedAmount.empty();
    }

    /** {@return operating income (经营收入); empty by default} */
    default StagedAmount getOperating() {
        return StagedAmount.empty();
    }

    /** {@return subsidies from superiors (上级补助收入); empty by default} */
    default StagedAmount getSuperior() {
        return StagedAmount.empty();
    }

    /** {@return payments from subordinate units (附属单位上缴收入); empty by default} */
    default StagedAmount getSubordinate() {
        return StagedAmount.empty();
    }

    /** {@return other income (其他收入); empty by default} */
    default StagedAmount getOther() {
        return StagedAmount.empty();
    }

    /** {@return the revenue of which nothing is stated} */
    static Revenue empty() {
        return Empty.REVENUE;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds revenue. */
    final class Builder extends ImmutableRevenue.Builder {
        Builder() {}
    }
}
