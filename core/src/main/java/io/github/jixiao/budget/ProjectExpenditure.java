package io.github.jixiao.budget;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** Project expenditure and the projects (项目支出; 预算法实施条例第五条第三款). Immutable. */
@Value.Immutable
public interface ProjectExpenditure extends WithProjectExpenditure {

    /** {@return project expenditure in total (项目支出); empty by default} */
    default StagedAmount getTotal() {
        return StagedAmount.empty();
    }

    /** {@return the projects in the order stated} */
    List<@Valid Project> getProjects();

    /** {@return whether the list of projects claims to be complete; true unless it says 等 or 主要} */
    default boolean isComplete() {
        return true;
    }

    /** {@return the project expenditure of which nothing is stated} */
    static ProjectExpenditure empty() {
        return Empty.PROJECT_EXPENDITURE;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds project expenditure. */
    final class Builder extends ImmutableProjectExpenditure.Builder {
        Builder() {}
    }
}
