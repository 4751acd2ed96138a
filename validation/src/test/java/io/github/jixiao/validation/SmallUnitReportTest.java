package io.github.jixiao.validation;

import static io.github.jixiao.validation.NarrativeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A whole report of a small unit, with the faults that such reports often have, and what is right in it. */
class SmallUnitReportTest {

    private static final Set<String> FAMILIES = Set.of("STF", "FND", "UNT", "STR", "DIS", "CON");

    private static PerformanceReport report() {
        NarrativeFixture fixture = text().with(report -> report.template(TemplateProfile.HUNAN_TEN_SECTION))
                .organization(organization -> organization
                        .name("青禾县茶文化研究会")
                        .addShortNames("县茶研会")
                        .staffing(Staffing.builder()
                                .establishment(Headcount.of(4))
                                .inPost(Headcount.of(4))
                                .addOffEstablishment(StaffCount.of(StaffKind.TEMPORARY, "临聘人员", 0))
                                .addOffEstablishment(StaffCount.of(StaffKind.NON_FIXED_TERM, "无固定期限人员", 1))
                                .retired(Quantity.persons(0))
                                .asOf(LocalDate.of(2021, 12, 31))
                                .asOfText("2021年12月")
                                .build()));
        fixture.heading(1, "一、", "基本情况", SectionKey.BASIC_INFORMATION)
                .heading(3, "1、", "人员情况", SectionKey.STAFFING)
                .paragraph("编制为4人。截止2021年12月，在职在编4人，临聘0人，退休0人。无固定期限1人。")
                .states("staff.establishment", "4人")
                .states("staff.inpost", "4人")
                .states("staff.temporary", "0人")
                .states("staff.retired", "0人")
                .states("staff.nonfixedterm", "1人")
                .heading(1, "二、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                .heading(2, "（一）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)
                .paragraph("2021年预算资金90.20万元。")
                .states("general.expenditure.initial", "90.20万元")
                .paragraph("支出104.10万元，其中项目支出30.00万元，基本支出74.10万元，其中人员经费66.20万元，公用经费7.90万元。")
                .states("general.expenditure.executed", "104.10万元")
                .states("general.expenditure.project.executed", "30.00万元")
                .states("general.expenditure.basic.executed", "74.10万元")
                .states("general.expenditure.basic.personnel.executed", "66.20万元")
                .states("general.expenditure.basic.operating.executed", "7.90万元")
                .heading(2, "（2）", "项目支出情况", SectionKey.PROJECT_EXPENDITURE)
                .paragraph("见上。")
                .heading(1, "三、", "政府性基金预算支出情况", SectionKey.GOVERNMENT_FUND)
                .none()
                .heading(1, "四、", "国有资本经营预算支出情况", SectionKey.STATE_CAPITAL)
                .none()
                .heading(1, "五、", "社会保险基金预算支出情况", SectionKey.SOCIAL_INSURANCE)
                .none()
                .heading(1, "六、", "资金使用及绩效情况", SectionKey.PERFORMANCE)
                .heading(2, "(一）", "整体支出绩效情况", SectionKey.OVERALL_PERFORMANCE)
                .note(Kind.MIXED_PUNCTUATION, "(一）")
                .paragraph("2021年，举办茶艺讲座12场。截至目前，登记会员310人。")
                .heading(2, "（二）", "专项资金支出绩效情况", SectionKey.SPECIAL_FUND_PERFORMANCE)
                .paragraph("项目资金使用严格按申报计划及批复的预算执行。财务室负责跟踪资金的使用。")
                .heading(1, "七、", "存在的问题及原因分析", SectionKey.PROBLEMS)
                .none()
                .heading(1, "八、", "下一步改进措施", SectionKey.IMPROVEMENTS)
                .none()
                .heading(1, "九、", "绩效自评结果拟应用和公开情况", SectionKey.RESULT_USE)
                .paragraph("结果将用于下年度预算编制。将在县政府门户网站公开。")
                .heading(1, "十、", "其他需要说明的情况", SectionKey.OTHER_MATTERS)
                .none()
                .narrative(narrative -> narrative
                        .problems(Disclosure.none())
                        .improvements(Disclosure.none())
                        .resultUses(Disclosure.stated(List.of(ResultUse.of("结果将用于下年度预算编制"))))
                        .publication(Disclosure.stated(
                                Publication.builder().channel("县政府门户网站").build())));
        PerformanceReport report = fixture.build();
        return report.withBudget(Budget.builder()
                .from(report.getBudget())
                .putNone(Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE)
                .build());
    }

    @Test
    void its_faults_are_found_and_nothing_else_of_these_families() {
        Set<String> found = new TreeSet<>();
        ReportFixture.audit(report()).getFindings().stream()
                .map(Finding::getRule)
                .filter(rule -> FAMILIES.contains(rule.family()))
                .map(RuleId::value)
                .forEach(found::add);
        assertThat(found)
                .containsExactly(
                        "CON-001", "CON-003", "CON-004", "CON-010", "CON-011", "DIS-002", "STF-005", "STF-006",
                        "STF-008", "STF-009", "STR-002", "STR-003", "STR-005", "STR-006", "STR-007", "STR-008",
                        "STR-010");
    }

    @Test
    void its_faults_stand_where_they_are() {
        assertThat(ReportFixture.audit(report()).getFindings())
                .extracting(
                        finding -> finding.getRule().value(),
                        finding -> finding.getLocation().quote())
                .contains(
                        tuple("STF-005", "1人"),
                        tuple("STF-008", "2021年12月"),
                        tuple("STF-009", "66.20万元"),
                        tuple("STR-008", "（一）基本支出情况"),
                        tuple("STR-003", "（2）项目支出情况"),
                        tuple("CON-001", "七、存在的问题及原因分析"),
                        tuple("CON-003", "项目资金使用严格按申报计划及批复的预算执行"),
                        tuple("CON-010", "截止2021年12月"),
                        tuple("CON-010", "截至目前"),
                        tuple("CON-011", "财务室"));
    }
}
