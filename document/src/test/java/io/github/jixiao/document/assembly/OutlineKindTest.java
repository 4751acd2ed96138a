package io.github.jixiao.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.DocumentReader;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineKindTest {

    private static PerformanceReport read(String text) {
        return new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8)).report();
    }

    @Test
    void the_merged_form_is_told_by_functions_below_basic_information() {
        PerformanceReport report = read("""
                澧源水文站2024年度部门整体支出绩效自评报告
                一、基本情况
                （一）部门基本情况
                1.职责职能。承担水文测验。
                2.机构情况。内设三个科室。
                （二）部门整体支出绩效目标
                测报及时。
                二、部门整体支出管理及使用情况
                基本支出80万元。
                三、部门整体支出绩效情况
                测报及时率达到目标。
                四、存在的问题及原因分析
                设备老化。
                五、下一步改进措施
                更新设备。
                """);
        assertThat(report.getTemplate()).isEqualTo(TemplateProfile.HUNAN_MERGED);
        assertThat(report.getNarrative().getSections().stream()
                        .map(Section::getKey)
                        .flatMap(Optional::stream))
                .containsExactly(
                        SectionKey.BASIC_INFORMATION,
                        SectionKey.ORGANIZATION,
                        SectionKey.FUNCTIONS,
                        SectionKey.STRUCTURE,
                        SectionKey.OVERALL_OBJECTIVES,
                        SectionKey.REVENUE_AND_EXPENDITURE,
                        SectionKey.PERFORMANCE,
                        SectionKey.PROBLEMS,
                        SectionKey.IMPROVEMENTS);
    }

    @Test
    void an_outline_of_another_province_is_none_of_the_forms() {
        assertThat(read("""
                澧源水文站2024年度部门整体支出绩效自评报告
                一、单位概况
                （一）单位职责、组织架构、人员及资产等基本情况
                承担水文测验。
                二、部门整体支出绩效实现情况
                测报及时率达到目标。
                三、部门整体支出绩效中存在问题及改进措施
                设备老化。
                """).getTemplate()).isEqualTo(TemplateProfile.PLAIN);
    }

    @Test
    void sections_of_final_accounts_among_those_of_the_outline_make_it_another() {
        assertThat(read("""
                澧源水文站2022年度部门整体支出绩效自评报告
                一、部门基本情况
                承担水文测验。
                二、部门收支情况
                支出合计60万元。
                三、一般公共预算支出情况
                支出60万元。
                四、政府性基金预算支出情况
                无。
                五、“三公”经费情况
                支出1万元。
                六、部门整体支出绩效情况
                测报及时率达到目标。
                七、存在的问题及原因分析
                设备老化。
                八、下一步改进措施
                更新设备。
                九、绩效自评结果应用和公开情况
                随决算公开。
                """).getTemplate()).isEqualTo(TemplateProfile.PLAIN);
    }

    @Test
    void a_section_of_the_outline_without_its_numeral_stands_beside_the_sections() {
        PerformanceReport report = read("""
                澧源水文站2022年度部门整体支出绩效自评报告
                二、一般公共预算支出情况
                （一）基本支出情况
                支出60万元。
                （二）项目支出情况
                支出40万元。
                政府性基金预算支出情况
                支出5万元。
                """);
        Section fund = report.getNarrative().getSections().stream()
                .filter(section -> section.getKey().equals(Optional.of(SectionKey.GOVERNMENT_FUND)))
                .findFirst()
                .orElseThrow();
        assertThat(fund.getLevel()).isEqualTo(1);
        assertThat(report.getStatements().get(2).id()).hasToString("govfund.expenditure.executed");
    }

    @Test
    void the_tabular_form_is_told_by_its_labels_where_every_cell_is_a_line() {
        assertThat(read("""
                                部门整体支出绩效自评报告
                                （2020年度）
                                一、部门（单位）基本概况
                                人员编制
                                18
                                实有人数
                                16
                                职能职责概述
                                承担水产新品种引进、试验和推广。
                                年度主要工作内容
                                推广稻渔综合种养。
                                """).getTemplate()).isEqualTo(TemplateProfile.YUEYANG_TABULAR);
    }
}
