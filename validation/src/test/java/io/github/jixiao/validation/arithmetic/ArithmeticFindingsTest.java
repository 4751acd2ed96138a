package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the findings on sums, shares and changes are about, where they are, and what their waivers rest on. */
class ArithmeticFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARI-001|general.expenditure.executed 100.00万元;general.expenditure.basic.executed 60.00万元;general.expenditure.project.executed 41.00万元|general.expenditure.executed at 100.00万元 beside 60.00万元, 41.00万元 #7af0ad51e2968cba",
                "ARI-009|general.expenditure.executed 100.00万元;general.expenditure.functional[205].executed 70.00万元;general.expenditure.functional[221].executed 40.00万元|general.expenditure.executed at 100.00万元 beside 70.00万元, 40.00万元 #a51907ac273aafbc",
                "ARI-010|general.expenditure.functional[208].executed 10.00万元;general.expenditure.functional[20805].executed 11.00万元|general.expenditure.functional[208].executed at 10.00万元 beside 11.00万元 #420ece938ce0bb83",
                "ARI-020|general.expenditure.basic.executed 37.64万元;general.expenditure.basic.executed 37.64万元;general.expenditure.basic.executed 36.75万元|general.expenditure.basic.executed at 36.75万元 beside 37.64万元, 37.64万元 #6d11c01f5ecef337",
                "ARI-022|general.expenditure.basic.executed -1.00万元|general.expenditure.basic.executed at -1.00万元 #3b2b71d430fc29ea",
                "ARI-024|all.expenditure.executed 0万元;all.expenditure.project.executed 3.00万元|all.expenditure.executed at 0万元 beside 3.00万元 #b7f02dd777818cd5",
                "ARI-025|all.procurement.executed 20.00万元;all.procurement.services.executed 21.00万元|all.procurement.services.executed at 21.00万元 beside 20.00万元 #6ead261a2ef00e93",
                "ARI-025|all.procurement.executed 20.0万元;all.procurement.services.executed 20.01万元|all.procurement.services.executed at 20.01万元 beside 20.0万元 #1c21d0e844d58374",
            })
    void a_finding_names_its_figure_and_its_place_and_rests_on_the_amounts(String rule, String stated, String told) {
        ReportFixture report = report().line(stated.split(";"));
        assertThat(ToldFinding.only(report.findings(rule))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARI-016|433.00万元;431.00万元|DECREASE;3.00万元;|all.threepublic.executed at /comparisons/0 beside 433.00万元, 431.00万元 #ca03be87c22086f9",
                "ARI-017|433.00万元;431.00万元|DECREASE;;0.64%|all.threepublic.executed at /comparisons/0 beside 431.00万元, 433.00万元 #a2a83a7796a72476",
                "ARI-018|0万元;5.00万元|INCREASE;5.00万元;100%|all.threepublic.executed at /comparisons/0 beside 0万元 #a0efed42d5b07b78",
                "ARI-019|5.00万元;4.00万元|INCREASE;;|all.threepublic.executed at /comparisons/0 beside 4.00万元, 5.00万元 #14bbdca40e17f554",
                "ARI-019|5.00万元;5.00万元|UNCHANGED;1.00万元;|all.threepublic.executed at /comparisons/0 #0e5ba979c30a709c",
            })
    void a_finding_on_a_change_stands_at_the_comparison(String rule, String amounts, String change, String told) {
        String id = "all.threepublic.executed";
        String[] fromTo = amounts.split(";");
        String[] words = change.split(";", -1);
        ReportFixture report = report().line(id + " " + fromTo[1], id + "@2020 " + fromTo[0])
                .comparison(id, words[0], words[1], words[2]);
        assertThat(ToldFinding.only(report.findings(rule))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARI-014|55.60%;44.90%|all.expenditure.basic.executed at /shares/0 beside 5377.64万元, 9759.38万元 #eb658a00b6b15be9",
                "ARI-014|55.11%;44.90%|all.expenditure.basic.executed at /shares/0 beside 5377.64万元, 9759.38万元 #8206cc9559eee0aa",
                "ARI-015|55.17%;44.90%|all.expenditure.executed at /shares/0 beside /shares/1 #baafb6e81595b52a",
                "ARI-015|55.10%;44.91%|all.expenditure.executed at /shares/0 beside /shares/1 #3c9edf34d00323d3",
            })
    void a_finding_on_shares_stands_at_the_first(String rule, String percentages, String told) {
        String total = "all.expenditure.executed";
        String basic = "all.expenditure.basic.executed";
        String project = "all.expenditure.project.executed";
        String[] shares = percentages.split(";");
        ReportFixture report = report().line(total + " 9759.38万元", basic + " 5377.64万元", project + " 4381.74万元")
                .share(basic, "5377.64万元", total, shares[0])
                .share(project, "4381.74万元", total, shares[1]);
        assertThat(ToldFinding.only(report.findings(rule))).isEqualTo(told);
    }
}
