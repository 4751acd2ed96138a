package io.github.jixiao.validation.structure;

import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the findings on the outline are, and what their waivers rest on. */
class StructureFindingsTest {

    private static ReportFixture outline(SectionKey... order) {
        ReportFixture report = report().template(TemplateProfile.HUNAN_TEN_SECTION);
        for (SectionKey key : order) {
            report.section(1, "", key.chinese(), key);
        }
        return report;
    }

    private static String told(ReportFixture report, String rule) {
        return ToldFinding.only(report.findings(rule));
    }

    private static String told(NarrativeFixture report, String rule) {
        return ToldFinding.only(report.findings(rule));
    }

    @Test
    void a_section_that_is_missing_or_misplaced_is_known_by_its_meaning() {
        List<SectionKey> outline = SectionKey.outline();
        ReportFixture missing = outline(outline.subList(0, 9).toArray(SectionKey[]::new));
        assertThat(told(missing, "STR-001")).isEqualTo("- at /narrative/sections #1e846d15807005cc");
        List<SectionKey> order = new ArrayList<>(outline);
        Collections.rotate(order, 1);
        ReportFixture misplaced = outline(order.toArray(SectionKey[]::new));
        assertThat(told(misplaced, "STR-001")).isEqualTo("- at 其他需要说明的情况 #f4a2d33aa29e7558");
    }

    @Test
    void headings_are_known_by_number_and_name() {
        ReportFixture report =
                report().section(1, "一、", "甲").section(1, "3、", "乙").blankSection(1, "四、", "丙");
        assertThat(told(report, "STR-002")).isEqualTo("- at 3、乙 #347bdf40ef623098");
        assertThat(told(report, "STR-003")).isEqualTo("- at 3、乙 #428528620dbb4581");
        assertThat(told(report, "STR-004")).isEqualTo("- at 四、丙 #acb234bcd8250377");
    }

    @Test
    void a_section_that_is_none_is_known_by_its_meaning() {
        assertThat(told(text().section(SectionKey.PERFORMANCE).none(), "STR-005"))
                .isEqualTo("- at 部门整体支出绩效情况 #56f5571608caba79");
    }

    @Test
    void what_a_report_lacks_is_known_by_its_names() {
        NarrativeFixture report = text().with(each -> each.template(TemplateProfile.HUNAN_TEN_SECTION))
                .section(SectionKey.PERFORMANCE, "内容");
        assertThat(told(report, "STR-006")).isEqualTo("- at  #24fee83dec9ea889");
        assertThat(told(report, "STR-007")).isEqualTo("- at 部门整体支出绩效情况 #614ec52c1bf8d2eb");
    }
}
