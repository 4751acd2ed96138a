package io.github.jixiao.document.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreSheetTableTest {

    private static final String WHOLE = """
            预算单位名称{c2} | 云溪县苗圃站{c8}
            年度预算申请（万元）{r4} |  | 年初预算数 | 全年预算数 | 全年执行数{c2} | 分值 | 执行率{c2} | 得分
            年度资金总额 | 180.40 | 196.20 | 190.10{c2} | 10 | 96.89%{c2} | 9.69
            按收入性质分：{c4} | 按支出性质分：{c5}
            其中： 一般公共预算：180.40{c4} | 其中：基本支出：120.00{c5}
            政府性基金拨款：{c4} | 项目支出：60.40{c5}
            年度总体目标{r2} | 预期目标{c4} | 实际完成情况{c5}
            培育苗木9万株{c4} | 培育9.3万株，花费12.5万元{c5}
            绩效指标{r6} | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施{c2}
            产出指标（50分）{r2} | 数量指标 | 培育苗木 | ≥9万株 | 9.3万株 | 25 | 25 | {c2}
            质量指标 | 苗木合格率 | ≥95% | 93% | 25 | 24.5 | 虫害较重{c2}
            效益指标（30分） | 生态效益指标 | 单位能耗 | ≤80吨 | 78吨 | 15 | 15 | {c2}
             | 社会效益指标 | 示范作用 | 逐步增强 | 增强 | 15 | 15 | {c2}
            满意度指标（10分） | 服务对象满意度指标 | 林农满意度 | =100% | 100% | 10 | 10 | {c2}
            总分{c6} | 100 | 99.19 | {c2}
            """;

    private static ScoreSheet sheet(TableFacts facts) {
        assertThat(facts.scoreSheets()).hasSize(1);
        return facts.scoreSheets().get(0);
    }

    private static TableFacts whole() {
        return Sheet.of().line("部门整体支出绩效自评表").grid(WHOLE).facts(2022);
    }

    @Test
    void a_sheet_of_the_department_states_its_total_money_and_its_kinds() {
        assertThat(Sheet.figures(whole()))
                .containsExactly(
                        "all.expenditure.initial 1804000 180.40",
                        "all.expenditure.final 1962000 196.20",
                        "all.expenditure.executed 1901000 190.10",
                        "rate.execution 96.89 96.89%",
                        "score.execution 9.69 9.69",
                        "general.revenue.initial 1804000 180.40",
                        "all.expenditure.basic.initial 1200000 120.00",
                        "all.expenditure.project.initial 604000 60.40",
                        "score.total 99.19 99.19");
    }

    @Test
    void its_indicators_keep_levels_values_direction_and_reason() {
        List<Indicator> indicators = sheet(whole()).getIndicators();
        assertThat(indicators).extracting(Indicator::getName).containsExactly("培育苗木", "苗木合格率", "单位能耗", "示范作用", "林农满意度");
        assertThat(indicators)
                .extracting(indicator -> indicator.getLevel1().orElse(""))
                .containsExactly("产出指标", "产出指标", "效益指标", "效益指标", "满意度指标");
        assertThat(indicators)
                .extracting(indicator -> indicator.getDirection().orElseThrow())
                .containsExactly(
                        IndicatorDirection.MORE_IS_BETTER,
                        IndicatorDirection.MORE_IS_BETTER,
                        IndicatorDirection.LESS_IS_BETTER,
                        IndicatorDirection.QUALITATIVE,
                        IndicatorDirection.EXACT);
        Indicator quality = indicators.get(1);
        assertThat(quality.getLevel2()).contains("质量指标");
        assertThat(quality.getActual().orElseThrow().quantity()).contains(Quantity.of("93", "%"));
        assertThat(quality.getWeight()).contains(Score.of(25));
        assertThat(quality.getScore()).contains(Score.of("24.5"));
        assertThat(quality.getDeviation()).contains("虫害较重");
    }

    @Test
    void its_outcomes_weights_total_and_reasons_are_kept_and_give_no_figures() {
        TableFacts facts = whole();
        ScoreSheet sheet = sheet(facts);
        assertThat(sheet.getProject()).isEmpty();
        assertThat(sheet.getExpectedOutcome()).contains("培育苗木9万株");
        assertThat(sheet.getActualOutcome()).contains("培育9.3万株，花费12.5万元");
        assertThat(sheet.getTotal()).contains(Score.of("99.19"));
        assertThat(sheet.getLevelWeights())
                .extracting(LevelWeight::name, LevelWeight::weight)
                .containsExactly(
                        tuple("产出指标", Score.of(50)), tuple("效益指标", Score.of(30)), tuple("满意度指标", Score.of(10)));
        assertThat(facts.explanations())
                .extracting(Explanation::subject, Explanation::reason)
                .containsExactly(tuple(new Explanation.OfIndicator("苗木合格率"), "虫害较重"));
    }

    @Test
    void kinds_without_a_stage_take_that_at_which_they_add_up() {
        TableFacts facts = Sheet.plain(2022, """
                部门整体支出绩效自评表
                年度预算申请（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
                年度资金总额 50 60 55 10 91.67% 9.17
                按收入性质分： 按支出性质分：
                其中：一般公共预算：60 其中：基本支出：20
                政府性基金拨款： 项目支出：40
                """);
        assertThat(Sheet.figures(facts))
                .contains(
                        "general.revenue.final 600000 60",
                        "all.expenditure.basic.final 200000 20",
                        "all.expenditure.project.final 400000 40");
    }

    @Test
    void kinds_that_add_up_to_no_stage_give_no_figure() {
        TableFacts facts = Sheet.plain(2022, """
                部门整体支出绩效自评表
                年度预算申请（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
                年度资金总额 50 60 55 10 91.67% 9.17
                按支出性质分：
                其中：基本支出：20
                项目支出：41
                """);
        assertThat(Sheet.figures(facts)).noneMatch(figure -> figure.contains("basic") || figure.contains("project"));
    }

    @Test
    void a_sheet_of_a_project_names_it_in_every_figure_by_whose_money_it_is() {
        TableFacts facts = Sheet.of().line("部门预算项目支出绩效自评表（2023年度）").grid("""
                        项目名称{c2} | 51000023T000001234567-古渡口修缮经费{c7}
                        主管部门{c2} | 云溪县城建局{c3} | 实施单位（盖章） | 云溪县航道站{c3}
                        预算执行情况（10分）{r4} | 年度预算数（万元） | 年初预算{c2} | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
                        总额 | 0{c2} | 33.6 | 30.24 | 90.00% | 10 | 9 | 汛期停工
                        其中：财政资金 | 0{c2} | 30.6 | 27.24 | 89.02% | / | / |
                        其他资金 | {c2} | 3 | 3 | 100% | / | / |
                        绩效指标（90分）{r2} | 一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
                        产出指标 | 修缮渡口 | ≥ | 2 | 处 | 2 | 90 | 90 |
                        """).facts(2023);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "all.expenditure.project[古渡口修缮经费].initial 0 0",
                        "all.expenditure.project[古渡口修缮经费].final 336000 33.6",
                        "all.expenditure.project[古渡口修缮经费].executed 302400 30.24",
                        "rate.execution 90.00 90.00%",
                        "score.execution 9 9",
                        "grant.expenditure.project[古渡口修缮经费].initial 0 0",
                        "grant.expenditure.project[古渡口修缮经费].final 306000 30.6",
                        "grant.expenditure.project[古渡口修缮经费].executed 272400 27.24",
                        "rate.execution 89.02 89.02%",
                        "other.expenditure.project[古渡口修缮经费].final 30000 3",
                        "other.expenditure.project[古渡口修缮经费].executed 30000 3",
                        "rate.execution 100 100%");
        ScoreSheet sheet = sheet(facts);
        assertThat(sheet.getProject()).contains("古渡口修缮经费");
        assertThat(sheet.getExecution())
                .extracting(ExecutionRow::getScope)
                .containsExactly(Scope.ALL, Scope.GRANT, Scope.OTHER);
        assertThat(sheet.getIndicators().get(0).getDirection()).contains(IndicatorDirection.MORE_IS_BETTER);
        assertThat(sheet.getIndicators().get(0).getTarget().orElseThrow().quantity())
                .contains(Quantity.of("2", "处"));
    }

    @Test
    void a_project_without_a_name_gives_no_money() {
        TableFacts facts = Sheet.of().line("项目支出绩效自评表").grid("""
                        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                        年度资金总额 | 5 | 5 | 4 | 10 | 80% | 8
                        """).facts(2022);
        assertThat(Sheet.figures(facts)).isEmpty();
        assertThat(sheet(facts).getExecution())
                .extracting(ExecutionRow::getItem)
                .containsExactly(ExecutionItem.NO_FIGURE);
    }

    @Test
    void every_row_on_the_execution_says_what_it_counts() {
        TableFacts facts = Sheet.of().line("部门整体支出绩效自评表").grid("""
                        预算执行情况（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                        年度资金总额 | 100 | 120 | 114 | 10 | 95% | 9.5
                        政府性基金拨款 | 20 | 20 | 16 | | 80% |
                        纳入专户管理的非税收入拨款 | 3 | 3 | 3 | | 100% |
                        基本支出 | 60 | 60 | 60 | | 100% |
                        项目支出 | 40 | 60 | 54 | | 90% |
                        """).facts(2022);
        assertThat(sheet(facts).getExecution())
                .extracting(ExecutionRow::getItem)
                .containsExactly(
                        ExecutionItem.TOTAL,
                        ExecutionItem.TOTAL,
                        ExecutionItem.NO_FIGURE,
                        ExecutionItem.BASIC_EXPENDITURE,
                        ExecutionItem.PROJECT_EXPENDITURE);
        assertThat(sheet(facts).getExecution().get(1).getScope()).isEqualTo(Scope.GOVERNMENT_FUND);
    }

    @Test
    void a_budget_beside_an_execution_rate_is_the_final_one() {
        TableFacts facts = Sheet.plain(2020, """
                2020年度河道保洁项目绩效自评表
                预算执行情况（万元）（20分）
                预算数(A) 执行数(B) 执行率(B/A) 得分(20分*执行率)
                年度财政资金总额 16 12 75% 15
                一级指标 二级指标 三级指标 年初目标值(A) 实际完成值(B) 得分
                产出指标 数量指标（30分） 保洁河段 8条 8条 30
                产出指标 质量指标（10分） 水质达标率 90% 91% 10
                总分 95
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly(
                        "grant.expenditure.project[河道保洁].final 160000 16",
                        "grant.expenditure.project[河道保洁].executed 120000 12",
                        "rate.execution 75 75%",
                        "score.execution 15 15",
                        "score.total 95 95");
        assertThat(sheet(facts).getExecution().get(0).getWeight()).contains(Score.of(20));
        assertThat(sheet(facts).getIndicators())
                .extracting(indicator -> indicator.getWeight().orElseThrow())
                .containsExactly(Score.of(30), Score.of(10));
    }

    @Test
    void labels_and_values_in_one_row_make_a_sheet_too() {
        TableFacts facts = Sheet.plain(2021, """
                云溪县图书馆2021年度部门整体绩效自评表
                主管部门 | 宣传部 | 自评总分（分） | 94.2 | 评价等次 | 优 |
                部门预算执行情况 | 执行率(%) | 88% | 执行率权重 | 10 | 执行率得分(分) | 8.8 |
                指标名称 | 计量单位 | 指标性质 | 年初指标值 | 全年完成值 | 指标权重(分) | 指标得分(分) | 是否核心指标 |
                借阅册次 | 册 | 定量指标 | 9000册 | 8800册 | 90 | 85.4 | 是 |
                """);
        assertThat(Sheet.figures(facts))
                .containsExactly("score.total 94.2 94.2", "rate.execution 88 88%", "score.execution 8.8 8.8");
        ScoreSheet sheet = sheet(facts);
        assertThat(sheet.getGrade()).contains("优");
        assertThat(sheet.getExecution().get(0).getWeight()).contains(Score.of(10));
        assertThat(sheet.getIndicators().get(0).isCore()).isTrue();
    }

    @Test
    void sentences_around_the_tables_belong_to_the_sheet() {
        TableFacts facts = Sheet.plain(2021, """
                （三）自评打分
                预算执行（10分）：预算执行率98%，得9.8分。
                一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                产出指标（90分） | 植树 | 300株 | 300株 | 90 | 90 |
                自评总分99.8分，等级为优。
                """);
        ScoreSheet sheet = sheet(facts);
        assertThat(sheet.getExecution().get(0).getWeight()).contains(Score.of(10));
        assertThat(sheet.getExecution().get(0).getScore()).contains(Score.of("9.8"));
        assertThat(sheet.getTotal()).contains(Score.of("99.8"));
        assertThat(sheet.getGrade()).contains("优");
        assertThat(facts.statements()).isEmpty();
    }

    @Test
    void targets_set_and_met_are_read_from_their_sentence() {
        ScoreSheet sheet = sheet(Sheet.plain(2018, "1、设置绩效目标数12个、绩效目标完成数9个，绩效目标完成率75%。\n2、项目绩效自评等级为良。\n"));
        assertThat(sheet.getTargetsSet()).contains(12);
        assertThat(sheet.getTargetsMet()).contains(9);
        assertThat(sheet.getTargetsMetRate().orElseThrow().toString()).isEqualTo("75%");
        assertThat(sheet.getGrade()).contains("良");
    }

    @Test
    void fused_cells_are_a_note_and_no_figure() {
        TableFacts facts = Sheet.plain(2020, """
                项目支出绩效自评表
                项目名称：河堤养护经费
                项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
                年度资金总额:210.5104.251049.5%4.95
                """);
        assertThat(Sheet.figures(facts)).isEmpty();
        assertThat(facts.notes())
                .extracting(ReadingNote::kind, ReadingNote::detail)
                .contains(tuple(ReadingNote.Kind.DAMAGED_NUMBER, "210.5104.251049.5%4.95"));
    }

    @Test
    void a_rate_without_a_percent_sign_that_may_be_a_fraction_is_no_figure() {
        TableFacts facts = Sheet.of().line("部门整体支出绩效自评表").grid("""
                        年度预算（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                        年度资金总额 | 5 | 4.9 | 10 | 0.98 | 9.8
                        """).facts(2022);
        assertThat(Sheet.figures(facts)).noneMatch(figure -> figure.startsWith("rate."));
        assertThat(sheet(facts).getExecution().get(0).getRate()).isEqualTo(Optional.empty());
    }
}
