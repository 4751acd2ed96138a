package io.github.jixiao.validation.rule;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What numbers with a bound (不少于、不超过、约) and coarser ones say beside others. */
class ApproximateNumbersTest {

    private static final String BASIC = "general.expenditure.basic.executed ";
    private static final String PERSONNEL = "general.expenditure.basic.personnel.executed ";
    private static final String OPERATING = "general.expenditure.basic.operating.executed ";

    private static List<Outcome> mentions(String first, String second) {
        return report().line(BASIC + first).line(BASIC + second).outcomes("ARI-020");
    }

    @Test
    void mentions_agree_where_both_can_be_true() {
        assertThat(mentions("5377.64万元", "≥5000万元")).containsExactly(PASS);
        assertThat(mentions("≥5000万元", "5377.64万元")).containsExactly(PASS);
        assertThat(mentions("5377.64万元", "约5000万元")).containsExactly(PASS);
        assertThat(mentions("5377.64万元", "≥6000万元")).containsExactly(FAIL);
        assertThat(mentions("≥6000万元", "5377.64万元")).containsExactly(FAIL);
    }

    private static ReportFixture parts(String first, String second) {
        return report().line(BASIC + "62.18万元", PERSONNEL + "53.37万元")
                .line(OPERATING + first)
                .line(OPERATING + second);
    }

    @Test
    void an_exact_mention_counts_before_an_approximate_one() {
        assertThat(parts("≥8万元", "8.81万元").outcomes("ARI-002")).containsExactly(PASS);
        assertThat(parts("8.81万元", "≥8万元").outcomes("ARI-002")).containsExactly(PASS);
        assertThat(parts("≥7万元", "≥8万元").outcomes("ARI-002")).containsExactly(UNDECIDABLE);
    }

    @Test
    void the_mention_with_most_decimals_counts() {
        assertThat(parts("8.8万元", "8.81万元").findings("ARI-002")).isEmpty();
        assertThat(parts("8.81万元", "8.8万元").findings("ARI-002")).isEmpty();
    }

    @Test
    void a_total_may_be_approximate_too() {
        assertThat(report().line(BASIC + "≥60万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                        .outcomes("ARI-002"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(BASIC + "≥70万元", PERSONNEL + "53.37万元", OPERATING + "8.81万元")
                        .outcomes("ARI-002"))
                .containsExactly(FAIL);
    }

    @Test
    void an_open_sum_says_what_leaves_it_open() {
        assertThat(parts("≥7万元", "≥8万元").reasons("ARI-002").get(0).zh()).isEqualTo("其中有约数");
        assertThat(report().line(
                                "general.expenditure.project.executed 55.31万元",
                                "general.expenditure.project[甲].executed 52.36万元?")
                        .reasons("ARI-003")
                        .get(0)
                        .zh())
                .isEqualTo("分项清单未列全（等、主要有）");
    }

    @Test
    void a_list_that_may_lack_parts_is_open_below_its_total_and_wrong_above_it() {
        String wages = "general.expenditure.economic[301].executed 60.00万元";
        String goods = "general.expenditure.economic[302].executed ";
        ReportFixture below = report().line(BASIC + "100.00万元", wages, goods + "≤30.00万元");
        assertThat(below.outcomes("ARI-011")).containsExactly(UNDECIDABLE);
        assertThat(below.reasons("ARI-011").get(0).zh()).isEqualTo("所列分项之和小于合计，不能断定分项已列全");
        assertThat(report().line(BASIC + "100.00万元", wages, goods + "≤50.00万元")
                        .reasons("ARI-011")
                        .get(0)
                        .zh())
                .isEqualTo("其中有约数");
        assertThat(report().line(BASIC + "100.00万元", wages, goods + "≥50.00万元").outcomes("ARI-011"))
                .containsExactly(FAIL);
    }

    @Test
    void a_share_of_a_ceiling_is_held_against_what_an_approximate_number_can_be() {
        String closing = "general.carryover.closing.executed ";
        String budget = "general.expenditure.final ";
        assertThat(report().line(closing + "≥10.01万元", budget + "100.00万元").outcomes("BUD-011"))
                .containsExactly(FAIL);
        assertThat(report().line(closing + "≤9.99万元", budget + "100.00万元").outcomes("BUD-011"))
                .containsExactly(PASS);
        assertThat(report().line(closing + "≥9.99万元", budget + "100.00万元").outcomes("BUD-011"))
                .containsExactly(UNDECIDABLE);
        assertThat(report().line(closing + "约9.99万元", budget + "100.00万元").outcomes("BUD-011"))
                .containsExactly(UNDECIDABLE);
    }
}
