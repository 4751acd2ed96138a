package io.github.jixiao.validation.form;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.report.PerformanceReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything in a report can violate a constraint. The types of a report constrain nothing but texts that must not
 * be blank. An indicator, a project and a target refuse such a name when they are made; the other texts are looked at here.
 */
final class BlankTexts {

    private BlankTexts() {}

    static boolean in(PerformanceReport report) {
        return in(report.getOrganization())
                || in(report.getBaseDataTable())
                || in(report.getPerformance())
                || in(report.getNarrative());
    }

    private static boolean in(OrganizationProfile organization) {
        return anyBlank(organization.getShortNames())
                || anyBlank(organization.getInternalBodies().getNames())
                || anyBlank(organization.getSubordinateUnits().getNames());
    }

    private static boolean in(Optional<BaseDataTable> table) {
        if (table.isPresent()) {
            for (BaseDataRow row : table.get().getRows()) {
                if (blank(row.getLabel())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean in(Performance performance) {
        for (ObjectiveBlock block : performance.getObjectives()) {
            List<Objective> objectives = stated(Optional.of(block.getObjectives()));
            for (int i = 0; i < objectives.size(); i++) {
                if (blank(objectives.get(i).getText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean in(Narrative narrative) {
        for (Problem problem : stated(narrative.getProblems())) {
            if (blank(problem.getText())) {
                return true;
            }
        }
        for (Improvement improvement : stated(narrative.getImprovements())) {
            if (blank(improvement.getText())) {
                return true;
            }
        }
        for (ResultUse use : stated(narrative.getResultUses())) {
            if (blank(use.getText())) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<T> stated(Optional<Disclosure<List<T>>> disclosure) {
        return disclosure.flatMap(Disclosure::value).orElse(List.of());
    }

    private static boolean anyBlank(List<String> texts) {
        for (String text : texts) {
            if (blank(text)) {
                return true;
            }
        }
        return false;
    }

    /** Blank in the eyes of any provider: some take spaces of every script for blank, some control characters. */
    private static boolean blank(@Nullable String text) {
        return text == null || text.trim().isBlank();
    }
}
