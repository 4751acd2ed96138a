package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ARI-003 in a report that a program made, where nothing tells the list of projects from the sheets that name them again. */
class ProjectListsTest {

    private static final String PROJECTS = "all.expenditure.project";

    private static ScoreSheet sheet(String project, String executed) {
        return ScoreSheet.builder()
                .project(project)
                .addExecution(ExecutionRow.builder()
                        .label("年度资金总额")
                        .amounts(StagedAmount.executed(Amount.parse(executed)))
                        .build())
                .build();
    }

    private static List<Outcome> outcomes(ReportFixture report, ScoreSheet... sheets) {
        return ReportFixture.outcomes(
                report.with(each -> each.performance(
                                Performance.builder().addScoreSheets(sheets).build()))
                        .byProgram(),
                "ARI-003");
    }

    private static ReportFixture listed(String first, String second) {
        return report().line(
                        PROJECTS + ".executed 100.00万元",
                        PROJECTS + "[巡护].executed " + first,
                        PROJECTS + "[宣传].executed " + second);
    }

    @Test
    void a_sheet_repeats_a_project_of_the_list_and_adds_nothing() {
        assertThat(outcomes(listed("60.00万元", "40.00万元"), sheet("巡护", "60.00万元")))
                .containsExactly(PASS);
        assertThat(outcomes(listed("60.00万元", "30.00万元"), sheet("修缮", "10.00万元")))
                .as("one that only a sheet names")
                .containsExactly(PASS);
        assertThat(outcomes(listed("60.00万元", "30.00万元"), sheet("巡护", "60.00万元")))
                .containsExactly(FAIL);
    }

    @Test
    void sheets_alone_are_the_list() {
        ReportFixture total = report().line(PROJECTS + ".executed 100.00万元");
        assertThat(outcomes(total, sheet("巡护", "60.00万元"), sheet("宣传", "40.00万元")))
                .containsExactly(PASS);
        assertThat(outcomes(total, sheet("巡护", "60.00万元"), sheet("宣传", "50.00万元")))
                .containsExactly(FAIL);
    }
}
