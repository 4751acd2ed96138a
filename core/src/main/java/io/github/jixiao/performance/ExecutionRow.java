package io.github.jixiao.performance;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** The row of a score sheet on the execution of the budget (预算执行情况、年度资金总额). Immutable. */
@Value.Immutable
public interface ExecutionRow extends WithExecutionRow {

    /** {@return the label as stated, such as {@code 年度资金总额}} */
    String getLabel();

    /** {@return what the row counts; the expenditure that the sheet is about by default} */
    default ExecutionItem getItem() {
        return ExecutionItem.TOTAL;
    }

    /** {@return whose money the row counts; all sources by default} */
    default Scope getScope() {
        return Scope.ALL;
    }

    /** {@return the initial and the final budget and the executed amount; empty by default} */
    default StagedAmount getAmounts() {
        return StagedAmount.empty();
    }

    /** {@return the stated execution rate (预算执行率), if stated} */
    Optional<Percentage> getRate();

    /** {@return the weight (分值), if stated} */
    Optional<Score> getWeight();

    /** {@return the score (得分), if stated} */
    Optional<Score> getScore();

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an execution row. */
    final class Builder extends ImmutableExecutionRow.Builder {
        Builder() {}
    }
}
