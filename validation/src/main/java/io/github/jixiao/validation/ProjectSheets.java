package io.github.jixiao.validation;

import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The score sheets of projects in a report, which some bases bind though they do not bind the rest of it. */
final class ProjectSheets {

    private static final String SHEETS = "/performance/scoreSheets/";

    private final Set<String> indexes = new HashSet<>();

    ProjectSheets(PerformanceReport report) {
        List<ScoreSheet> sheets = report.getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).getProject().isPresent()) {
                indexes.add(Integer.toString(i));
            }
        }
    }

    /** {@return the basis as it applies at the place of {@code pointer}} */
    LegalBasis at(String pointer, LegalBasis basis) {
        if (basis.force() != Force.BINDING_PROJECTS) {
            return basis;
        }
        return new LegalBasis(basis.citation(), holds(pointer) ? Force.BINDING : Force.BY_ANALOGY);
    }

    private boolean holds(String pointer) {
        if (!pointer.startsWith(SHEETS)) {
            return false;
        }
        int slash = pointer.indexOf('/', SHEETS.length());
        return indexes.contains(pointer.substring(SHEETS.length(), slash < 0 ? pointer.length() : slash));
    }
}
