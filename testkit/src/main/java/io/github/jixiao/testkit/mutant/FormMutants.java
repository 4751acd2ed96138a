package io.github.jixiao.testkit.mutant;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults in the form of the report: its sections, headings, attachments and front matter. */
final class FormMutants {

    private FormMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("FRM-001", FormMutants::withBlankShortName),
                Mutant.of(
                        "STR-001",
                        report -> Sections.of(report)
                                .without(SectionKey.OTHER_MATTERS)
                                .withTemplate(TemplateProfile.HUNAN_TEN_SECTION)),
                Mutant.of("STR-002", FormMutants::withRepeatedNumber),
                Mutant.of("STR-003", FormMutants::withArabicNumbers),
                Mutant.of("STR-004", report -> Sections.of(report).content(SectionKey.PROBLEMS, Disclosure.blank())),
                Mutant.of("STR-005", report -> Sections.of(report).content(SectionKey.RESULT_USE, Disclosure.none())),
                Mutant.of(
                        "STR-006",
                        report -> report.withBaseDataTable(Optional.empty())
                                .withTemplate(TemplateProfile.HUNAN_TEN_SECTION),
                        "STR-001"),
                Mutant.of("STR-007", report -> report.withCompiledOn(Optional.empty())));
    }

    private static PerformanceReport withBlankShortName(PerformanceReport report) {
        return report.withOrganization(OrganizationProfile.builder()
                .from(report.getOrganization())
                .addShortNames(" ")
                .build());
    }

    private static PerformanceReport withRepeatedNumber(PerformanceReport report) {
        Sections sections = Sections.of(report);
        List<Section> changed = new ArrayList<>();
        Optional<String> first = sections.list().get(0).getNumeral();
        for (Section each : sections.list()) {
            boolean second = each.getKey()
                    .filter(SectionKey.GENERAL_PUBLIC_BUDGET::equals)
                    .isPresent();
            changed.add(second ? each.withNumeral(first) : each);
        }
        return sections.with(changed);
    }

    private static PerformanceReport withArabicNumbers(PerformanceReport report) {
        Sections sections = Sections.of(report);
        List<Section> changed = new ArrayList<>();
        int number = 0;
        for (Section each : sections.list()) {
            if (each.getLevel() == 1) {
                number++;
                changed.add(each.withNumeral(number + "、"));
            } else {
                changed.add(each);
            }
        }
        return sections.with(changed);
    }
}
