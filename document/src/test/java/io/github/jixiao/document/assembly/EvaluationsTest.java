package io.github.jixiao.document.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.EvaluationSummary;
import io.github.jixiao.performance.GradeCount;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationsTest {

    private static final String FRONT = "青石区档案馆2023年度部门整体支出绩效自评报告\n六、部门整体支出绩效情况\n";

    private static List<EvaluationSummary> read(String text) {
        return Reports.read((FRONT + text + "\n").getBytes(StandardCharsets.UTF_8))
                .report()
                .getPerformance()
                .getEvaluationSummaries();
    }

    private static String shown(EvaluationSummary summary) {
        return summary.getProjects().map(count -> count + ":").orElse(":")
                + summary.getGrades().stream()
                        .map(grade -> grade.grade() + grade.count())
                        .collect(Collectors.joining(" "))
                + (summary.isComplete() ? "" : " …");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共对4个项目开展自评，其中评价等级为优的2个、良的2个。|4:优2 良2
            本部门组织对12个项目开展了绩效自评，自评等级为“优”的项目8个，“良”的项目3个，“中”的项目1个，“差”的项目0个。|12:优8 良3 中1 差0
            纳入绩效自评的项目共6个，其中5个项目评为优，1个项目评为良。|6:优5 良1
            2023年项目支出绩效自评共涉及3个项目，评价等级均为优。|3:优3
            对5个项目进行了绩效自评，自评结果为优秀的3个，其余为良好。|5:优秀3 …
            对5个项目进行了绩效自评，自评结果为优秀的3个，其余2个为良好。|5:优秀3 良好2
            自评项目十个：等级为优的八个、良的二个；其中专项资金项目三个：等级为优的二个、良的一个。|10:优8 良2
            项目自评等级为合格的4个，不合格的1个。|:合格4 不合格1""")
    void projects_are_counted_by_grade(String text, String expected) {
        assertThat(read(text)).extracting(EvaluationsTest::shown).containsExactly(expected);
    }

    @Test
    void scores_belong_to_the_projects_of_the_same_paragraph() {
        String text = "共对4个项目开展绩效自评，平均得分93.25分，最高得分98分，最低得分为88.5分。";
        assertThat(read(text))
                .singleElement()
                .isEqualTo(EvaluationSummary.builder()
                        .projects(4)
                        .average(Score.of("93.25"))
                        .highest(Score.of("98"))
                        .lowest(Score.of("88.5"))
                        .span(new Span(FRONT.length() + 2, FRONT.length() + text.length() - 1))
                        .build());
    }

    @Test
    void each_paragraph_is_a_summary_of_its_own() {
        assertThat(read("对2个专项资金项目开展自评，等级为优的2个。\n对3个其他项目开展自评，等级为优的1个、良的2个。"))
                .extracting(EvaluationSummary::getGrades)
                .containsExactly(
                        List.of(new GradeCount("优", 2)), List.of(new GradeCount("优", 1), new GradeCount("良", 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共实施项目8个，其中4个为优化营商环境项目，绩效评价结果良好。",
                "全年评选优秀项目3个，项目绩效自评结果为优。",
                "项目自评得分为96分，等级为优。",
                "服务对象对3个项目的满意度评价平均得分97分，结果良好。",
                "约5个项目自评等级为优。",
                "验收合格2个项目，评价结果已公开。"
            })
    void other_counts_and_grades_are_no_summary(String text) {
        assertThat(read(text)).isEmpty();
    }
}
