package io.github.jixiao.budget;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Amount;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * A row of the base data table with its three columns. Immutable.
 *
 * @param label the label as stated, such as {@code 水费、电费、差旅费}
 * @param lastExecuted the executed amount of the year before (上年决算), if stated
 * @param budget the budget of the year (本年预算), if stated
 * @param executed the executed amount of the year (本年决算), if stated
 */
public record BaseDataRow(
        String label, Optional<Amount> lastExecuted, Optional<Amount> budget, Optional<Amount> executed) {

    /** Refuses null. */
    public BaseDataRow {
        Require.present(label, lastExecuted, budget, executed);
    }

    /** {@return the label, by the name under which Bean Validation looks for it} */
    @NotBlank
    public String getLabel() {
        return label;
    }
}
