package io.github.jixiao.validation.attainment;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.EnumSet;
import java.util.Set;

/** Tells self-evaluations from their sister forms, such as final accounts, which need neither objectives nor scores. */
public final class SelfEvaluation {

    private static final Set<SectionKey> PARTS = EnumSet.of(
            SectionKey.OBJECTIVES,
            SectionKey.OVERALL_OBJECTIVES,
            SectionKey.PERFORMANCE,
            SectionKey.OVERALL_PERFORMANCE,
            SectionKey.SPECIAL_FUND_PERFORMANCE,
            SectionKey.DEPARTMENT_SCORE_SHEET,
            SectionKey.PROJECT_SCORE_SHEET);

    private static final Names TITLE = WordList.load(
                    "titles.txt", name -> SelfEvaluation.class.getResourceAsStream(name))
            .names("evaluation");

    private SelfEvaluation() {}

    /** {@return whether the title says so or, without a title, the report has a part that only self-evaluations have} */
    public static boolean isOne(RuleContext context) {
        PerformanceReport report = context.report();
        if (report.getTitle().isPresent()) {
            return TITLE.isIn(report.getTitle().get());
        }
        return report.getTemplate() != TemplateProfile.PLAIN
                || !report.getPerformance().getObjectives().isEmpty()
                || !report.getPerformance().getScoreSheets().isEmpty()
                || PARTS.stream().anyMatch(key -> context.section(key).isPresent());
    }

    /** {@return whether the report is in words, not only a score sheet} */
    public static boolean isNarrative(RuleContext context) {
        return EnumSet.of(SectionKey.BASIC_INFORMATION, SectionKey.OBJECTIVES, SectionKey.PERFORMANCE).stream()
                .anyMatch(key -> context.section(key).isPresent());
    }
}
