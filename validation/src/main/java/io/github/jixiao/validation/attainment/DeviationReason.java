package io.github.jixiao.validation.attainment;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.validation.wording.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The column of a score sheet for the reasons of deviations (偏差原因分析). Stateless. */
public final class DeviationReason {

    private static final Set<String> NONE =
            new HashSet<>(WordList.load("reasons.txt", name -> DeviationReason.class.getResourceAsStream(name))
                    .group("no.reason"));

    private DeviationReason() {}

    /** {@return whether the column gives a reason for an indicator, and does not just say that there is none} */
    public static boolean isGiven(Indicator indicator) {
        Optional<String> stated = indicator.getDeviation();
        return stated.isPresent() && isReason(stated.get());
    }

    /** {@return whether a cell of the column gives a reason} */
    static boolean isReason(String cell) {
        String text = cell.strip();
        while (!text.isEmpty() && "。.；;".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return !text.isEmpty() && !NONE.contains(text);
    }
}
