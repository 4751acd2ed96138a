package io.github.jixiao.validation;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one line what a finding tells beside its message, for tests of what waivers and readers of findings go by. */
public final class ToldFinding {

    private ToldFinding() {}

    /** {@return the figure, the place, the other places and the fingerprint of the only finding} */
    public static String only(List<Finding> findings) {
        if (findings.size() != 1) {
            throw new AssertionError(findings.size() + " findings");
        }
        Finding finding = findings.get(0);
        String figure = finding.getFigure().map(FigureId::toString).orElse("-");
        String related = finding.getRelated().stream().map(ToldFinding::words).collect(Collectors.joining(", "));
        return figure + " at " + words(finding.getLocation()) + (related.isEmpty() ? "" : " beside " + related) + " #"
                + finding.getValueHash();
    }

    private static String words(Location location) {
        return location.quote().isEmpty() ? location.pointer() : location.quote();
    }
}
