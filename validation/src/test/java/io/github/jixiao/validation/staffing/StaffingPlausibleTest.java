package io.github.jixiao.validation.staffing;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** STF-005 to STF-009. */
class StaffingPlausibleTest {

    private static ReportFixture outside(StaffCount... counts) {
        return report().line("staff.inpost 3人").staffing(staffing -> staffing.addOffEstablishment(counts));
    }

    private static StaffCount temporary(int count) {
        return StaffCount.of(StaffKind.TEMPORARY, "临聘人员", count);
    }

    private static StaffCount openEnded(int count) {
        return StaffCount.of(StaffKind.NON_FIXED_TERM, "无固定期限人员", count);
    }

    @Test
    void staff_outside_the_establishment_is_explained() {
        assertThat(outside(temporary(2)).outcomes("STF-005")).containsExactly(FAIL);
        assertThat(outside(temporary(2)).explained("staff.temporary", "由项目经费开支").outcomes("STF-005"))
                .containsExactly(PASS);
        assertThat(outside(temporary(0)).outcomes("STF-005")).containsExactly(NOT_APPLICABLE);
        assertThat(outside(temporary(2)).findings("STF-005").get(0).getMessage().zh())
                .isEqualTo("临聘人员 2人 为编外人员，未说明经费来源或聘用原因");
    }

    @Test
    void a_kind_without_a_figure_is_explained_under_its_label_or_with_the_staff_beside_it() {
        StaffCount welfare = StaffCount.of(StaffKind.PUBLIC_WELFARE, "公益性岗位", 4);
        assertThat(outside(welfare).outcomes("STF-005")).containsExactly(FAIL);
        assertThat(outside(welfare)
                        .with(report -> {})
                        .explained("staff.inpost", "公益性岗位由就业专项保障")
                        .outcomes("STF-005"))
                .containsExactly(PASS);
        assertThat(text().organization(organization -> organization.staffing(
                                Staffing.builder().addOffEstablishment(welfare).build()))
                        .with(report -> report.addExplanations(Explanation.ofIndicator("公益性岗位", "由就业专项保障")))
                        .outcomes("STF-005"))
                .containsExactly(PASS);
    }

    @Test
    void no_temporary_staff_beside_others_outside_is_asked_about() {
        ReportFixture asked = outside(temporary(0), openEnded(1));
        assertThat(asked.findings("STF-006")).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(finding.getMessage().zh()).contains("无固定期限人员 1人");
        });
        assertThat(outside(temporary(0), openEnded(0)).outcomes("STF-006")).containsExactly(PASS);
        assertThat(outside(temporary(2), openEnded(1)).outcomes("STF-006")).containsExactly(PASS);
        assertThat(outside(temporary(0)).outcomes("STF-006")).containsExactly(PASS);
        assertThat(outside(openEnded(1)).outcomes("STF-006")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_establishment_that_counts_the_retired_counts_persons() {
        ReportFixture persons = report().line(
                        "staff.establishment 205人", "staff.inpost 128人", "staff.separated 2人", "staff.retired 75人");
        assertThat(persons.outcomes("STF-007")).containsExactly(FAIL);
        assertThat(persons.findings("STF-007").get(0).getMessage().zh()).contains("205人", "128人", "77人");
        ReportFixture repeated = report().line("staff.establishment 130人")
                .line("staff.establishment 205人", "staff.inpost 128人", "staff.separated 2人", "staff.retired 75人");
        assertThat(repeated.outcomes("STF-007"))
                .as("the mention that the tree holds counts")
                .containsExactly(FAIL);
        ReportFixture part = report().line("staff.establishment 9人")
                .staffing(staffing -> staffing.establishment(Headcount.builder()
                        .total(Quantity.persons(9))
                        .addParts(StaffCount.of(StaffKind.OTHER, "退休人员", 3))
                        .build()));
        assertThat(part.outcomes("STF-007")).containsExactly(FAIL);
    }

    @Test
    void an_establishment_beside_the_retired_is_no_fault() {
        assertThat(report().line("staff.establishment 58人", "staff.inpost 57人", "staff.retired 33人")
                        .outcomes("STF-007"))
                .containsExactly(PASS);
        assertThat(report().line("staff.establishment 58人", "staff.inpost 57人", "staff.retired 1人")
                        .outcomes("STF-007"))
                .as("so few that it may be chance")
                .containsExactly(PASS);
        assertThat(report().line("staff.establishment 60人", "staff.inpost 40人")
                        .line("staff.retired 20人")
                        .outcomes("STF-007"))
                .as("not stated together")
                .containsExactly(PASS);
        assertThat(report().line("staff.retired 20人").outcomes("STF-007")).containsExactly(NOT_APPLICABLE);
    }

    private static ReportFixture asOf(LocalDate date, String text) {
        return report().line("staff.inpost 3人")
                .staffing(staffing -> staffing.asOf(date).asOfText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年12月31日", "2021-12-31", "2021年底", "2021年末", "2021.12.31"})
    void the_last_day_of_the_year_is_the_date_of_the_staff(String date) {
        assertThat(asOf(LocalDate.of(2021, 12, 31), date).outcomes("STF-008")).containsExactly(PASS);
    }

    @Test
    void another_day_or_a_mere_month_is_remarked_on() {
        assertThat(asOf(LocalDate.of(2021, 6, 30), "2021年6月30日").findings("STF-008"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains("应为 2021-12-31"));
        assertThat(asOf(LocalDate.of(2021, 12, 31), "2021年12月").findings("STF-008"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains("未写到日"));
    }

    @Test
    void the_words_of_the_date_are_shown_where_the_section_has_them() {
        assertThat(text().section(SectionKey.STAFFING, "截至2021年11月，实有在职在编人员3人")
                        .organization(organization -> organization.staffing(Staffing.builder()
                                .inPost(Headcount.of(3))
                                .asOf(LocalDate.of(2021, 11, 30))
                                .asOfText("2021年11月")
                                .build()))
                        .quotes("STF-008"))
                .containsExactly("2021年11月");
    }

    @Test
    void staff_without_a_date_is_open_and_no_staff_has_none() {
        assertThat(report().line("staff.inpost 3人").outcomes("STF-008")).containsExactly(UNDECIDABLE);
        assertThat(report().outcomes("STF-008")).containsExactly(NOT_APPLICABLE);
    }

    private static ReportFixture cost(String cost, int persons) {
        return report().line("general.expenditure.basic.personnel.executed " + cost, "staff.inpost " + persons + "人");
    }

    @Test
    void personnel_expenditure_per_person_lies_in_a_range() {
        assertThat(cost("53.40万元", 3).outcomes("STF-009")).containsExactly(PASS);
        assertThat(cost("120.01万元", 3).outcomes("STF-009")).containsExactly(FAIL);
        assertThat(cost("120.00万元", 3).outcomes("STF-009")).containsExactly(PASS);
        assertThat(cost("14.40万元", 3).findings("STF-009"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh())
                        .isEqualTo("人员经费 14.40万元 ÷ 在职在编 3人 = 人均 4.80 万元，不在 5.00 至 40.00 万元之间"));
    }

    @Test
    void unexplained_staff_outside_leaves_open_by_whom_to_divide() {
        ReportFixture open = cost("53.40万元", 3).staffing(staffing -> staffing.addOffEstablishment(openEnded(1)));
        assertThat(open.findings("STF-009"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains("17.80", "13.35"));
        assertThat(open.explained("staff.nonfixedterm", "由单位自有资金负担").outcomes("STF-009"))
                .containsExactly(PASS);
    }

    @Test
    void without_either_number_there_is_no_average() {
        assertThat(report().line("general.expenditure.basic.personnel.executed 30万元")
                        .outcomes("STF-009"))
                .containsExactly(UNDECIDABLE);
        assertThat(cost("约30万元", 3).outcomes("STF-009")).containsExactly(UNDECIDABLE);
        assertThat(cost("30万元", 0).outcomes("STF-009")).containsExactly(NOT_APPLICABLE);
        assertThat(report().line("staff.inpost 3人").outcomes("STF-009")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_least_expenditure_per_person_is_in_the_range() {
        assertThat(cost("15.00万元", 3).outcomes("STF-009")).containsExactly(PASS);
        assertThat(cost("14.99万元", 3).outcomes("STF-009")).containsExactly(FAIL);
    }

    private static ReportFixture counted(String posts, String inPost, String retired) {
        return report().line("staff.establishment " + posts, "staff.inpost " + inPost, "staff.retired " + retired);
    }

    @Test
    void five_who_left_and_exact_numbers_prove_that_persons_are_counted() {
        assertThat(ToldFinding.only(counted("62人", "57人", "5人").findings("STF-007")))
                .isEqualTo("staff.establishment at 62人 beside 57人, 5人 #0bdabb916837cdec");
        assertThat(counted("61人", "57人", "4人").outcomes("STF-007")).containsExactly(PASS);
        assertThat(counted("约62人", "57人", "5人").outcomes("STF-007")).containsExactly(PASS);
        assertThat(counted("62人", "约57人", "5人").outcomes("STF-007")).containsExactly(PASS);
        assertThat(counted("62人", "57人", "约5人").outcomes("STF-007")).containsExactly(PASS);
    }

    @Test
    void an_establishment_that_names_nobody_who_left_is_no_fault() {
        assertThat(report().line("staff.establishment 9人")
                        .staffing(staffing -> staffing.establishment(Headcount.builder()
                                .total(Quantity.persons(9))
                                .addParts(StaffCount.of(StaffKind.OTHER, "退休人员", 0))
                                .build()))
                        .outcomes("STF-007"))
                .containsExactly(PASS);
    }

    @Test
    void the_first_number_of_temporary_staff_counts_and_is_shown() {
        assertThat(outside(temporary(0), temporary(2), openEnded(1)).outcomes("STF-006"))
                .containsExactly(FAIL);
        ReportFixture shown = report().line("staff.temporary 0人", "staff.nonfixedterm 1人")
                .staffing(staffing -> staffing.addOffEstablishment(temporary(0), openEnded(1)));
        assertThat(ToldFinding.only(shown.findings("STF-006"))).isEqualTo("- at 0人 beside 1人 #55b4cd7ff46a7650");
    }

    @Test
    void the_date_of_the_staff_is_shown_in_the_first_paragraph_that_has_it() {
        assertThat(text().section(SectionKey.STAFFING, "本单位核定编制3名", "2021年11月实有在职在编人员3人")
                        .organization(organization -> organization.staffing(Staffing.builder()
                                .inPost(Headcount.of(3))
                                .asOf(LocalDate.of(2021, 11, 30))
                                .asOfText("2021年11月")
                                .build()))
                        .quotes("STF-008"))
                .containsExactly("2021年11月");
    }
}
