package io.github.jixiao.budget;

import org.immutables.value.Value;

/** Government procurement (政府采购; 预算法第十四条第三款) by stage. Immutable. */
@Value.Immutable
public interface Procurement extends WithProcurement {

    /** {@return the total (政府采购); empty by default} */
    default StagedAmount getTotal() {
        return StagedAmount.empty();
    }

    /** {@return goods (货物); empty by default} */
    default StagedAmount getGoods() {
        return StagedAmount.empty();
    }

    /** {@return works (工程); empty by default} */
    default StagedAmount getWorks() {
        return StagedAmount.empty();
    }

    /** {@return services (服务); empty by default} */
    default StagedAmount getServices() {
        return StagedAmount.empty();
    }

    /** {@return what is reserved for small and medium enterprises (面向中小企业预留); empty by default} */
    default StagedAmount getReservedForSmallFirms() {
        return StagedAmount.empty();
    }

    /** {@return the procurement of which nothing is stated} */
    static Procurement empty() {
        return Empty.PROCUREMENT;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds procurement. */
    final class Builder extends ImmutableProcurement.Builder {
        Builder() {}
    }
}
