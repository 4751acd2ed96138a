package io.github.jixiao.validation.staffing;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** STF-002, STF-003, STF-004 and STF-010. */
class StaffingSumsTest {

    private static ReportFixture posts(int total, int... kinds) {
        Headcount.Builder headcount = Headcount.builder().total(Quantity.persons(total));
        String[] labels = {"行政编制", "事业编制", "工勤编制"};
        StaffKind[] of = {StaffKind.ADMINISTRATIVE, StaffKind.INSTITUTION, StaffKind.WORKER};
        for (int i = 0; i < kinds.length; i++) {
            headcount.addParts(StaffCount.of(of[i], labels[i], kinds[i]));
        }
        return report().line("staff.establishment " + total + "人")
                .staffing(staffing -> staffing.establishment(headcount.build()));
    }

    @Test
    void a_stated_control_rate_recomputes() {
        ReportFixture right = report().line("staff.establishment 143人", "staff.inpost 136人", "rate.staffing 95.10%");
        assertThat(right.outcomes("STF-002")).containsExactly(PASS);
        ReportFixture wrong = report().line("staff.establishment 143人", "staff.inpost 136人", "rate.staffing 97.10%");
        assertThat(wrong.outcomes("STF-002")).containsExactly(FAIL);
        assertThat(wrong.findings("STF-002").get(0).getMessage().zh()).contains("95.10%", "97.10%");
    }

    @Test
    void a_control_rate_may_leave_out_included_contract_staff() {
        ReportFixture fixture = report().line("staff.establishment 80人", "staff.inpost 100人", "rate.staffing 95%")
                .staffing(staffing -> staffing.inPost(Headcount.builder()
                        .total(Quantity.persons(100))
                        .addIncluded(StaffCount.of(StaffKind.CONTRACT, "聘用制", 24))
                        .build()));
        assertThat(fixture.outcomes("STF-002")).containsExactly(PASS);
    }

    @Test
    void a_control_rate_without_its_numbers_is_open_and_none_is_nothing_to_check() {
        assertThat(report().line("staff.inpost 5人", "rate.staffing 95%").outcomes("STF-002"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("staff.inpost 5人", "rate.staffing 95%").reasons("STF-002"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.zh()).contains("编制"));
        assertThat(report().line("staff.inpost 5人").outcomes("STF-002")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void kinds_of_posts_sum_to_the_establishment() {
        assertThat(posts(32, 28, 4).outcomes("STF-003")).containsExactly(PASS);
        ReportFixture wrong = posts(32, 28, 17);
        assertThat(wrong.outcomes("STF-003")).containsExactly(FAIL);
        Finding finding = wrong.findings("STF-003").get(0);
        assertThat(finding.getMessage().zh()).contains("行政编制 28", "事业编制 17", "45");
        assertThat(posts(32, 20, 4).outcomes("STF-003")).containsExactly(FAIL);
    }

    @Test
    void posts_granted_apart_explain_a_difference() {
        assertThat(posts(32, 28, 17)
                        .explained("staff.establishment", "领导职务编制单列")
                        .outcomes("STF-003"))
                .containsExactly(PASS);
    }

    @Test
    void one_kind_says_nothing_of_the_rest() {
        assertThat(posts(32, 28).outcomes("STF-003")).containsExactly(UNDECIDABLE);
        assertThat(posts(32, 33).outcomes("STF-003")).containsExactly(FAIL);
        assertThat(posts(32).outcomes("STF-003")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void kinds_without_a_total_are_open() {
        ReportFixture fixture = report().staffing(staffing -> staffing.establishment(Headcount.builder()
                .addParts(StaffCount.of(StaffKind.ADMINISTRATIVE, "行政编制", 3))
                .build()));
        assertThat(fixture.outcomes("STF-003")).containsExactly(UNDECIDABLE);
    }

    private static ReportFixture persons(int total, int inPost, int separated, int retired) {
        return report().line(
                        "staff.total " + total + "人",
                        "staff.inpost " + inPost + "人",
                        "staff.separated " + separated + "人",
                        "staff.retired " + retired + "人")
                .staffing(staffing -> staffing.total(Quantity.persons(total))
                        .separated(Quantity.persons(separated))
                        .retired(Quantity.persons(retired)));
    }

    @Test
    void all_persons_are_those_in_post_and_those_who_left() {
        assertThat(persons(11, 10, 0, 1).outcomes("STF-004")).containsExactly(PASS);
        assertThat(persons(13, 10, 0, 1).outcomes("STF-004")).containsExactly(FAIL);
        assertThat(persons(9, 10, 0, 1).outcomes("STF-004")).containsExactly(FAIL);
    }

    @Test
    void whom_a_report_counts_as_all_persons_is_its_own_affair() {
        assertThat(persons(10, 10, 1, 4).outcomes("STF-004")).containsExactly(PASS);
        assertThat(persons(14, 10, 1, 4).outcomes("STF-004")).containsExactly(PASS);
        assertThat(persons(12, 10, 1, 4).outcomes("STF-004")).containsExactly(FAIL);
        ReportFixture outside = persons(17, 10, 1, 4)
                .staffing(staffing -> staffing.addOffEstablishment(StaffCount.of(StaffKind.TEMPORARY, "临聘", 2)));
        assertThat(outside.outcomes("STF-004")).containsExactly(PASS);
    }

    @Test
    void more_persons_than_the_report_names_leave_it_open_where_they_are_not_split() {
        ReportFixture fixture = report().line("staff.total 12人", "staff.inpost 10人")
                .staffing(staffing -> staffing.total(Quantity.persons(12)));
        assertThat(fixture.outcomes("STF-004")).containsExactly(UNDECIDABLE);
        ReportFixture alone =
                report().line("staff.total 12人").staffing(staffing -> staffing.total(Quantity.persons(12)));
        assertThat(alone.outcomes("STF-004")).containsExactly(UNDECIDABLE);
        assertThat(report().line("staff.inpost 10人").outcomes("STF-004")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void kinds_of_staff_in_post_without_their_number_are_open() {
        ReportFixture fixture = report().staffing(staffing -> staffing.inPost(Headcount.builder()
                .addParts(StaffCount.of(StaffKind.ADMINISTRATIVE, "行政", 3))
                .build()));
        assertThat(fixture.outcomes("STF-004")).containsExactly(UNDECIDABLE);
        assertThat(fixture.reasons("STF-004").get(0).zh()).isEqualTo("报告未写明 在职在编人数");
    }

    @Test
    void kinds_of_staff_in_post_sum_to_their_number() {
        ReportFixture fixture = report().line("staff.inpost 81人")
                .staffing(staffing -> staffing.inPost(Headcount.builder()
                        .total(Quantity.persons(81))
                        .addParts(
                                StaffCount.of(StaffKind.OTHER, "专业技术人员", 57),
                                StaffCount.of(StaffKind.OTHER, "管理人员", 1),
                                StaffCount.of(StaffKind.WORKER, "工勤人员", 22))
                        .build()));
        assertThat(fixture.outcomes("STF-004")).containsExactly(FAIL);
    }

    @Test
    void a_number_of_staff_is_the_same_everywhere() {
        assertThat(report().line("staff.inpost 5人").line("staff.inpost 5人").outcomes("STF-010"))
                .containsExactly(PASS);
        ReportFixture wrong = report().line("staff.inpost 5人").line("staff.inpost 6人");
        assertThat(wrong.findings("STF-010")).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage().zh()).isEqualTo("在职在编人数 前后不一致：5人、6人");
            assertThat(finding.getLocation().quote()).isEqualTo("6人");
        });
        assertThat(report().line("staff.inpost 5人").outcomes("STF-010")).containsExactly(NOT_APPLICABLE);
    }

    private static ReportFixture together(int total, String... others) {
        ReportFixture report = report().line(
                        Stream.concat(Stream.of("staff.total " + total + "人", "staff.inpost 10人"), Stream.of(others))
                                .toArray(String[]::new));
        return report.staffing(staffing -> staffing.total(Quantity.persons(total)));
    }

    @Test
    void persons_are_split_where_two_kinds_stand_beside_those_in_post() {
        ReportFixture split = together(30, "staff.separated 2人", "staff.retired 4人");
        assertThat(split.findings("STF-004").get(0).getMessage().zh()).contains("10", "2", "4", "= 16 人");
        assertThat(together(30, "staff.retired 4人").outcomes("STF-004"))
                .as("the others may be of a kind that is not named")
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("staff.total 30人", "staff.separated 2人", "staff.retired 4人")
                        .line("staff.inpost 10人")
                        .staffing(staffing -> staffing.total(Quantity.persons(30)))
                        .outcomes("STF-004"))
                .as("those in post stand elsewhere")
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void an_approximate_number_of_persons_who_left_leaves_it_open() {
        assertThat(together(14, "staff.separated 1人", "staff.retired 约4人").outcomes("STF-004"))
                .containsExactly(UNDECIDABLE);
        assertThat(together(14, "staff.separated 1人", "staff.retired 4人").outcomes("STF-004"))
                .containsExactly(PASS);
    }

    @Test
    void a_number_of_staff_that_differs_stands_beside_the_others() {
        ReportFixture report =
                report().line("staff.inpost 5人").line("staff.inpost 6人").line("staff.inpost 7人");
        assertThat(ToldFinding.only(report.findings("STF-010")))
                .isEqualTo("staff.inpost at 6人 beside 5人, 7人 #ee6edf5b79f45915");
    }
}
