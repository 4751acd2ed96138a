package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Share;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** ARI-014 and ARI-015. */
class SharesTest {

    private static final String TOTAL = "all.expenditure.executed";
    private static final String BASIC = "all.expenditure.basic.executed";
    private static final String PROJECT = "all.expenditure.project.executed";

    private static ReportFixture shares(String basic, String project) {
        return report().line(TOTAL + " 9759.38万元", BASIC + " 5377.64万元", PROJECT + " 4381.74万元")
                .share(BASIC, "5377.64万元", TOTAL, basic)
                .share(PROJECT, "4381.74万元", TOTAL, project);
    }

    @Test
    void a_share_is_its_part_by_its_whole() {
        assertThat(shares("55.10%", "44.90%").outcomes("ARI-014")).containsExactly(PASS, PASS);
        ReportFixture wrong = shares("55.60%", "44.90%");
        assertThat(wrong.outcomes("ARI-014")).containsExactly(FAIL, PASS);
        assertThat(wrong.findings("ARI-014").get(0).getMessage().zh())
                .isEqualTo("基本支出 5377.64万元 ÷ 全口径支出决算 9759.38万元 = 55.10%，报告为 55.60%");
    }

    @Test
    void a_share_that_is_off_by_its_last_digit_is_a_note() {
        Finding finding = shares("55.11%", "44.90%").findings("ARI-014").get(0);
        assertThat(finding.getKind()).isEqualTo(Finding.Kind.LAST_DIGIT);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_whole_that_is_missing_or_has_two_values_leaves_the_share_open() {
        assertThat(report().line(BASIC + " 5万元")
                        .share(BASIC, "5万元", TOTAL, "50%")
                        .outcomes("ARI-014"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(TOTAL + " 10万元")
                        .line(TOTAL + " 20万元")
                        .line(BASIC + " 5万元")
                        .share(BASIC, "5万元", TOTAL, "50%")
                        .outcomes("ARI-014"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(TOTAL + " 20万元")
                        .line(TOTAL + " 10万元", BASIC + " 5万元")
                        .share(BASIC, "5万元", TOTAL, "50%")
                        .outcomes("ARI-014"))
                .as("unless its own group states one")
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + " 0万元")
                        .share(BASIC, "5万元", TOTAL, "50%")
                        .outcomes("ARI-014"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void the_shares_of_a_whole_sum_to_a_hundred() {
        assertThat(shares("55.10%", "44.90%").outcomes("ARI-015")).containsExactly(PASS);
        assertThat(shares("55.10%", "44.91%").findings("ARI-015").get(0).getKind())
                .isEqualTo(Finding.Kind.ROUNDING);
        Finding finding = shares("55.17%", "44.90%").findings("ARI-015").get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).contains("2 项占比合计 100.07%");
    }

    @Test
    void a_selection_of_shares_need_not() {
        assertThat(report().line(TOTAL + " 100万元")
                        .share(BASIC, "40万元", TOTAL, "40%")
                        .share(PROJECT, "10万元", TOTAL, "10%")
                        .outcomes("ARI-015"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(TOTAL + " 100万元")
                        .share(BASIC, "40万元", TOTAL, "40%")
                        .outcomes("ARI-015"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(BASIC + " 40万元")
                        .share(BASIC, "40万元", TOTAL, "40%")
                        .share(PROJECT, "10万元", TOTAL, "10%")
                        .outcomes("ARI-015"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().outcomes("ARI-014")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void shares_whose_parts_make_up_the_whole_within_rounding_divide_it() {
        assertThat(report().line(TOTAL + " 10.00万元")
                        .share(BASIC, "6.00万元", TOTAL, "60%")
                        .share(PROJECT, "4.01万元", TOTAL, "41%")
                        .outcomes("ARI-015"))
                .as("0.01 = 0.005 + 0.005 + 0.005 and less")
                .containsExactly(PASS);
        assertThat(report().line(TOTAL + " 10.0万元")
                        .share(BASIC, "6.0万元", TOTAL, "60%")
                        .share(PROJECT, "4.15万元", TOTAL, "45%")
                        .outcomes("ARI-015"))
                .as("0.15 is not within 0.105")
                .containsExactly(NOT_APPLICABLE);
        assertThat(report().line(TOTAL + " 10.0万元")
                        .share(BASIC, "6.00万元", TOTAL, "60%")
                        .share(PROJECT, "4.06万元", TOTAL, "45%")
                        .outcomes("ARI-015"))
                .as("0.06 = 0.05 + 0.005 + 0.005")
                .containsExactly(FAIL);
    }

    @Test
    void shares_of_parts_that_miss_the_whole_by_rounding_miss_a_hundred_with_them() {
        assertThat(smallShares("60.01%", "39.96%"))
                .as("19.99 and 13.31 of 33.31 are 60.01 % and 39.96 %, and miss it by 0.01")
                .containsExactly(PASS);
        assertThat(smallShares("60.01%", "39.93%")).containsExactly(FAIL);
        assertThat(smallShares("60.05%", "39.99%")).containsExactly(FAIL);
    }

    private static List<Outcome> smallShares(String basic, String project) {
        return report().line(TOTAL + " 33.31万元")
                .share(BASIC, "19.99万元", TOTAL, basic)
                .share(PROJECT, "13.31万元", TOTAL, project)
                .outcomes("ARI-015");
    }

    @Test
    void the_sum_of_shares_has_an_outcome_and_words_of_its_own() {
        assertThat(shares("55.17%", "44.90%").outcomes("ARI-015")).containsExactly(FAIL);
        assertThat(shares("55.10%", "44.91%").outcomes("ARI-015")).containsExactly(PASS);
        assertThat(shares("55.17%", "44.90%")
                        .findings("ARI-015")
                        .get(0)
                        .getMessage()
                        .en())
                .endsWith("off 100% by 0.07 points");
        assertThat(shares("55.10%", "44.91%")
                        .findings("ARI-015")
                        .get(0)
                        .getMessage()
                        .en())
                .endsWith("off 100% by 0.01 points, within rounding");
    }

    @Test
    void the_part_of_a_share_stands_at_its_figure_where_that_has_its_value() {
        assertThat(shares("55.60%", "44.90%").findings("ARI-014").get(0).getRelated())
                .extracting(place -> place.quote())
                .contains("5377.64万元");
        ReportFixture other =
                report().line(TOTAL + " 100.00万元", BASIC + " 41.00万元").share(BASIC, "40.00万元", TOTAL, "41%");
        assertThat(other.findings("ARI-014").get(0).getRelated())
                .extracting(place -> place.pointer())
                .contains("/shares/0/partAmount");
    }

    @Test
    void nothing_is_a_share_of_a_whole_of_zero() {
        ReportFixture report = report().line(TOTAL + " 0万元", BASIC + " 0万元", PROJECT + " 0万元")
                .share(BASIC, "0万元", TOTAL, "0%")
                .share(PROJECT, "0万元", TOTAL, "0%");
        assertThat(report.outcomes("ARI-015")).containsExactly(NOT_APPLICABLE);
        assertThat(report.findings("ARI-015")).isEmpty();
    }

    @Test
    void a_part_that_is_no_known_figure_is_not_called_by_the_name_of_the_whole() {
        ReportFixture report = report().line(TOTAL + " 100万元")
                .with(each -> each.addShares(new Share(
                        Optional.empty(),
                        Amount.parse("10万元"),
                        FigureId.parse(TOTAL),
                        Percentage.of("20%"),
                        0,
                        Optional.empty())));
        assertThat(report.findings("ARI-014").get(0).getMessage().zh())
                .isEqualTo("所列部分 10万元 ÷ 全口径支出决算 100万元 = 10%，报告为 20%");
    }

    @Test
    void one_share_divides_nothing() {
        assertThat(report().line(TOTAL + " 100.00万元")
                        .share(BASIC, "100.00万元", TOTAL, "99%")
                        .outcomes("ARI-015"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void shares_may_miss_a_hundred_by_all_their_half_units_and_what_their_parts_miss() {
        assertThat(smallShares("60.01%", "40.00%")).as("100 and 0.01").containsExactly(PASS);
        assertThat(smallShares("60.01%", "40.01%")).containsExactly(FAIL);
        assertThat(missing("59.97%", "40.00%")).as("99.98 less 0.01").containsExactly(PASS);
        assertThat(missing("59.96%", "40.00%")).containsExactly(FAIL);
    }

    private static List<Outcome> missing(String basic, String project) {
        return report().line(TOTAL + " 50.00万元")
                .share(BASIC, "29.99万元", TOTAL, basic)
                .share(PROJECT, "20.00万元", TOTAL, project)
                .outcomes("ARI-015");
    }

    @Test
    void each_division_has_an_outcome_at_its_first_share() {
        var result = ReportFixture.audit(shares("55.10%", "44.90%")
                .line(TOTAL + "@2020 10.00万元")
                .share(BASIC + "@2020", "6.00万元", TOTAL + "@2020", "60%")
                .share(PROJECT + "@2020", "4.00万元", TOTAL + "@2020", "40%")
                .build());
        assertThat(result.outcomes(RuleId.of("ARI-015")))
                .extracting(RuleOutcome::at)
                .containsExactly("/shares/0", "/shares/2");
        assertThat(result.outcomes(RuleId.of("ARI-014")))
                .extracting(RuleOutcome::at)
                .containsExactly("/shares/0", "/shares/1", "/shares/2", "/shares/3");
    }

    @Test
    void the_part_of_a_share_has_the_pointer_of_its_figure() {
        assertThat(shares("55.60%", "44.90%").findings("ARI-014").get(0).getRelated())
                .extracting(place -> place.pointer())
                .containsExactly(
                        "/budget/allSources/value/expenditure/basic/total/executed",
                        "/budget/allSources/value/expenditure/total/executed");
    }
}
