package io.github.jixiao.validation.staffing;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** STF-001. */
class StaffingWithinEstablishmentTest {

    @Test
    void as_many_in_post_as_posts_pass_and_one_more_fails() {
        assertThat(report().line("staff.establishment 36人", "staff.inpost 36人").outcomes("STF-001"))
                .containsExactly(PASS);
        var above = report().line("staff.establishment 36人", "staff.inpost 38人");
        assertThat(above.outcomes("STF-001")).containsExactly(FAIL);
        assertThat(above.findings("STF-001").get(0).getMessage().zh()).isEqualTo("在职在编 38人 ÷ 编制 36人 = 105.56%，超编 2 人");
    }

    @Test
    void contract_staff_that_is_merely_included_holds_no_post() {
        var fixture = report().line("staff.establishment 89人", "staff.inpost 111人")
                .staffing(staffing -> staffing.inPost(Headcount.builder()
                        .total(Quantity.persons(111))
                        .included(List.of(new StaffCount(StaffKind.CONTRACT, "聘用制", Quantity.persons(23))))
                        .build()));
        assertThat(fixture.outcomes("STF-001")).containsExactly(PASS);
    }

    @Test
    void a_report_without_staff_has_nothing_to_check() {
        assertThat(report().outcomes("STF-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_missing_or_approximate_number_leaves_it_open() {
        assertThat(report().line("staff.inpost 3人").outcomes("STF-001")).containsExactly(UNDECIDABLE);
        assertThat(report().line("staff.establishment 3人").outcomes("STF-001")).containsExactly(UNDECIDABLE);
        assertThat(report().line("staff.establishment 3人", "staff.inpost 约3人").outcomes("STF-001"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line("staff.establishment 3人", "staff.inpost ≥4人").outcomes("STF-001"))
                .containsExactly(FAIL);
    }

    @Test
    void staff_without_any_post_is_beyond_a_rate() {
        assertThat(report().line("staff.establishment 0人", "staff.inpost 2人").outcomes("STF-001"))
                .containsExactly(FAIL);
        assertThat(report().line("staff.establishment 0人", "staff.inpost 0人").outcomes("STF-001"))
                .containsExactly(PASS);
    }

    @Test
    void a_profile_sets_the_greatest_rate() {
        Profile profile = Profile.builder()
                .id("wide")
                .putRules(
                        RuleId.of("STF-001"),
                        new RuleSetting(
                                Optional.empty(), Optional.empty(), Map.of("greatestRate", new BigDecimal("105.6"))))
                .build();
        var result = ReportValidator.of(RuleBook.of(2021).withProfile(profile))
                .validate(report().line("staff.establishment 36人", "staff.inpost 38人")
                        .build());
        assertThat(result.findings(RuleId.of("STF-001"))).isEmpty();
    }

    private static ReportFixture including(String contract) {
        return report().line("staff.establishment 89人", "staff.inpost 111人")
                .staffing(staffing -> staffing.inPost(Headcount.builder()
                        .total(Quantity.persons(111))
                        .included(List.of(new StaffCount(StaffKind.CONTRACT, "聘用制", Quantity.parse(contract))))
                        .build()));
    }

    @Test
    void contract_staff_of_an_approximate_number_proves_what_it_can() {
        assertThat(including("约23人").outcomes("STF-001")).containsExactly(UNDECIDABLE);
        assertThat(including("≥22人").outcomes("STF-001"))
                .as("so many or more hold no post")
                .containsExactly(PASS);
        assertThat(including("≤21人").outcomes("STF-001")).containsExactly(FAIL);
    }

    @Test
    void an_approximate_number_that_is_surely_within_passes() {
        assertThat(report().line("staff.establishment ≥5人", "staff.inpost 4人").outcomes("STF-001"))
                .containsExactly(PASS);
    }
}
