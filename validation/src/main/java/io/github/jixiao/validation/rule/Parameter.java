package io.github.jixiao.validation.rule;

import io.github.jixiao.message.Text;
import java.math.BigDecimal;

/**
 * A number in a rule that a division or an application may set, such as a threshold in percent. Immutable.
 *
 * @param name the name by which profiles set it
 * @param defaultValue its value where no profile sets it
 * @param least the least value it takes
 * @param greatest the greatest value it takes
 * @param description what it is, with its unit
 */
public record Parameter(String name, BigDecimal defaultValue, BigDecimal least, BigDecimal greatest, Text description) {

    /** @throws IllegalArgumentException if the default value is out of range */
    public Parameter {
        if (defaultValue.compareTo(least) < 0 || defaultValue.compareTo(greatest) > 0) {
            throw new IllegalArgumentException(
                    "parameter '" + name + "': " + defaultValue + " is not between " + least + " and " + greatest);
        }
    }

    /** {@return whether {@code value} is one that it takes} */
    public boolean accepts(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }
}
