package io.github.jixiao.budget;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The base data table attached to a report (部门整体支出绩效评价基础数据表). Its figures of the three public expenses, procurement and projects stand in the budget; this holds the rows that have no other home. Immutable. */
@Value.Immutable
public interface BaseDataTable extends WithBaseDataTable {

    /** {@return the rows on operating expenditure and others, in order} */
    List<@Valid BaseDataRow> getRows();

    /** {@return the control of new buildings (新建楼堂馆所控制), if stated} */
    Optional<BuildingControl> getBuildingControl();

    /** {@return the measures taken for frugality (厉行节约保障措施), if stated} */
    Optional<String> getFrugalityMeasures();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a base data table. */
    final class Builder extends ImmutableBaseDataTable.Builder {
        Builder() {}
    }
}
