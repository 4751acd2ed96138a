package io.github.jixiao.validation.budget;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the findings on the budget are about, where they are, what they are held against, and what their waivers rest on. */
class BudgetFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUD-001|general.expenditure.initial 80.00万元;general.expenditure.executed 100.00万元|general.expenditure.executed at 100.00万元 beside 80.00万元 #e25d3db2e35711f5",
                "BUD-002|general.expenditure.final 80.00万元;general.expenditure.executed 100.00万元|general.expenditure.executed at 100.00万元 beside 80.00万元 #1e23dd64191ecfc8",
                "BUD-003|general.expenditure.final 100.00万元;general.expenditure.executed 50.00万元|general.expenditure.executed at 50.00万元 beside 100.00万元 #48251be98b1904de",
                "BUD-003|rate.execution 76%|rate.execution at 76% #b5c4c213fcb3f2f4",
                "BUD-004|general.expenditure.final 100万元;general.expenditure.executed 98万元;rate.execution 95%|rate.execution at 95% beside 98万元, 100万元 #f893e962a3660fd2",
                "BUD-006|general.expenditure.initial 100.00万元;general.expenditure.final 140.00万元|general.expenditure.final at 140.00万元 beside 100.00万元 #fc096204d2a34b71",
                "BUD-006|general.expenditure.initial 100.00万元;general.expenditure.adjustment 40.00万元|general.expenditure.adjustment at 40.00万元 beside 100.00万元 #9c57faa620098be0",
                "BUD-009|general.expenditure.initial 100.00万元|general.expenditure.initial at 100.00万元 #20646f1ce7515a99",
                "BUD-010|general.expenditure.initial 100.00万元;general.expenditure.executed 90.00万元|general.expenditure.initial at 100.00万元 #5d5e8da0db96f742",
                "BUD-011|general.expenditure.final 100.00万元;general.carryover.closing.executed 10.02万元|general.carryover.closing.executed at 10.02万元 beside 100.00万元 #effca6a4c1b53927",
                "BUD-012|general.carryover.opening.executed 8.00万元;general.carryover.closing.executed 9.00万元|general.carryover.closing.executed at 9.00万元 beside 8.00万元 #9f9ee3a16b2a88da",
                "BUD-013|general.carryover.opening.executed 8.00万元;general.carryover.closing.executed@2020 6.20万元|general.carryover.opening.executed at 8.00万元 beside 6.20万元 #d53467151d4d6981",
                "BUD-014|general.expenditure.executed 100.00万元|general.expenditure.executed at 100.00万元 #3f477b74a4f9e4a3",
                "BUD-015|general.revenue.executed 100.00万元;general.expenditure.executed 106.90万元;general.carryover.opening.executed 6.80万元|general.expenditure.executed at 106.90万元 beside 100.00万元, 6.80万元 #b2698c9084e165d0",
                "BUD-016|general.expenditure.basic.operating.final 10.00万元;general.expenditure.basic.operating.executed 11.00万元|general.expenditure.basic.operating.executed at 11.00万元 beside 10.00万元 #b7df0280ff6bf22e",
                "BUD-017|all.procurement.initial 100.00万元;all.procurement.executed 101.00万元|all.procurement.executed at 101.00万元 beside 100.00万元 #dd1f87970938ea9b",
                "BUD-018|all.procurement.executed 31.86万元;all.procurement.reserved.executed 40.00万元|all.procurement.reserved.executed at 40.00万元 beside 31.86万元 #166a40aa51e83a08",
                "BUD-019|all.runningcost.executed 97.00万元;general.expenditure.basic.operating.executed 96.00万元|all.runningcost.executed at 97.00万元 beside 96.00万元 #ff31f81e5b76052a",
                "BUD-020|all.expenditure.basic.executed 37.64万元;general.expenditure.basic.executed 37.64万元;general.expenditure.basic.executed 36.75万元|general.expenditure.basic.executed at 37.64万元 beside 36.75万元, 37.64万元 #00eaaa206e5e60b8",
                "BUD-021|all.expenditure.project[巡护].initial 0万元;all.expenditure.project[巡护].executed 3.00万元|all.expenditure.project[巡护].executed at 3.00万元 beside 0万元 #301c956c7af92018",
            })
    void a_finding_names_its_figure_and_its_place_and_rests_on_the_amounts(String rule, String stated, String told) {
        ReportFixture report = report().line(stated.split(";"));
        assertThat(ToldFinding.only(report.findings(rule))).isEqualTo(told);
    }
}
