package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.attainment.StatedIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that measure the same as a target. Shared by all targets of one measure, and made of groups that all
 * measures share: thousands of targets may have a name in common with thousands of indicators.
 */
final class SameMeasure {

    /** The groups, some of them twice or three times. */
    private final List<Namesakes> groups = new ArrayList<>(1);

    private boolean anyActual;
    private boolean anyNumbers;
    private @Nullable Boolean anyReason;

    /** The indicators of one name. */
    static final class Namesakes {

        private final List<StatedIndicator> indicators = new ArrayList<>(1);
        private boolean anyActual;
        private boolean anyNumbers;
        private @Nullable Boolean anyReason;

        void add(StatedIndicator indicator) {
            indicators.add(indicator);
            anyActual |= indicator.indicator().getActual().isPresent();
            anyNumbers |= indicator.attainment().isPresent();
        }

        private boolean hasReason(Predicate<StatedIndicator> isGiven) {
            if (anyReason == null) {
                anyReason = indicators.stream().anyMatch(isGiven);
            }
            return anyReason;
        }
    }

    /** Adds a group that is complete. */
    void add(Namesakes group) {
        groups.add(group);
        anyActual |= group.anyActual;
        anyNumbers |= group.anyNumbers;
    }

    /** {@return whether one of them has an actual value} */
    boolean hasActual() {
        return anyActual;
    }

    /** {@return whether one of them has a target and an actual value in numbers} */
    boolean hasNumbers() {
        return anyNumbers;
    }

    /** {@return whether a reason is given for one of them, asked once} */
    boolean hasReason(Predicate<StatedIndicator> isGiven) {
        if (anyReason == null) {
            anyReason = groups.stream().anyMatch(group -> group.hasReason(isGiven));
        }
        return anyReason;
    }
}
