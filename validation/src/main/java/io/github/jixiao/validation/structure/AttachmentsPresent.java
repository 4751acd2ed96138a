package io.github.jixiao.validation.structure;

import io.github.jixiao.figure.Item;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The ten-section outline comes with its tables (附件齐全): base data, the score sheet of the department, and, where there
 * is project expenditure, those of the projects.
 */
final class AttachmentsPresent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-006");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        PerformanceReport report = context.report();
        if (report.getTemplate() != TemplateProfile.HUNAN_TEN_SECTION) {
            return List.of(Verdict.notApplicable("", StructureMessages.text("STR-001.otherOutline")));
        }
        List<ScoreSheet> sheets = report.getPerformance().getScoreSheets().stream()
                .filter(AttachmentsPresent::isTable)
                .toList();
        List<SectionKey> missing = new ArrayList<>();
        if (report.getBaseDataTable().isEmpty()) {
            missing.add(SectionKey.BASE_DATA_TABLE);
        }
        if (sheets.stream().noneMatch(sheet -> sheet.getProject().isEmpty())) {
            missing.add(SectionKey.DEPARTMENT_SCORE_SHEET);
        }
        if (sheets.stream().noneMatch(sheet -> sheet.getProject().isPresent()) && hasProjects(context)) {
            missing.add(SectionKey.PROJECT_SCORE_SHEET);
        }
        missing.removeIf(key -> context.section(key).isPresent());
        return List.of(missing.isEmpty() ? Verdict.pass("") : Verdict.fail(observe(missing)));
    }

    /** {@return whether a sheet has rows: a score or a grade alone stands in words} */
    private static boolean isTable(ScoreSheet sheet) {
        return !sheet.getIndicators().isEmpty() || !sheet.getExecution().isEmpty();
    }

    /** {@return whether money was spent on projects in the year of the report} */
    private static boolean hasProjects(RuleContext context) {
        return context.figures().ids().stream()
                .filter(id -> id.year().isEmpty())
                .filter(id ->
                        id.item().equals(Item.EXPENDITURE_PROJECT) || id.item().isProject())
                .anyMatch(id -> context.figures().mentions(id).stream()
                        .anyMatch(figure -> figure.value().toBase().signum() > 0));
    }

    private static Observation observe(List<SectionKey> missing) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (SectionKey key : missing) {
            zh.append(zh.length() == 0 ? "" : "、").append(key.chinese());
            en.append(en.length() == 0 ? "" : ", ").append(key.english());
        }
        Text names = new Text(zh.toString(), en.toString());
        return Observation.violation(StructureMessages.text("STR-006.missing", names), Place.REPORT)
                .restingOn(missing.stream().map(Enum::name).toArray(String[]::new));
    }
}
