package io.github.jixiao.finding;

import io.github.jixiao.Require;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The waiver that accepts a finding, which stays in the result (豁免). Immutable.
 *
 * @param reason why it is accepted
 * @param approver who accepted it
 * @param expires the last day of the waiver, or empty
 */
public record WaiverUse(String reason, String approver, Optional<LocalDate> expires) {

    /** Refuses null. */
    public WaiverUse {
        Require.present(reason, approver, expires);
    }
}
