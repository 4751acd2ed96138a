package io.github.jixiao.organization;

import io.github.jixiao.Require;
import java.util.Optional;

/**
 * An administrative division of China by its code (行政区划代码; GB/T 2260), such as 430203 for Lusong. Immutable.
 *
 * @param code six digits, the first two the province, the next two the city, the last two the district or county
 */
public record AdministrativeDivision(String code) {

    /** @throws IllegalArgumentException if {@code code} is not six digits with a province, each level under the one above */
    public AdministrativeDivision {
        boolean digits = code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || code.startsWith("00") || code.startsWith("00", 2) && !code.endsWith("00")) {
            throw Require.refusal("division", "division", Require.shortened(code));
        }
    }

    /**
     * {@return the division of a code}
     *
     * @throws IllegalArgumentException if it is none
     */
    public static AdministrativeDivision of(String code) {
        return new AdministrativeDivision(code);
    }

    /** {@return the division above: 430200 for 430203, 430000 for 430200, empty for a province} */
    public Optional<AdministrativeDivision> parent() {
        if (!code.endsWith("00")) {
            return Optional.of(of(code.substring(0, 4) + "00"));
        }
        return code.endsWith("0000") ? Optional.empty() : Optional.of(of(code.substring(0, 2) + "0000"));
    }
}
