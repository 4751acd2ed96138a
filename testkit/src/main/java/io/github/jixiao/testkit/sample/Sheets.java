package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.performance.EvaluationSummary;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.GradeCount;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes score sheets after the national scheme (10 for the execution of the budget, 50 output, 30 benefit, 10
 * satisfaction), that of the department perhaps after the one with cost indicators (10, 20 cost, 40, 20, 10).
 */
final class Sheets {

    private static final String COST = "成本指标";
    private static final String OUTPUT = "产出指标";
    private static final String BENEFIT = "效益指标";
    private static final String SATISFACTION = "满意度指标";
    private static final int EXECUTION_WEIGHT = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Accounts accounts;
    private final Goals goals;
    private final RuleBook book;

    Sheets(Accounts accounts, Goals goals, RuleBook book) {
        this.accounts = accounts;
        this.goals = goals;
        this.book = book;
    }

    List<ScoreSheet> write(int projects) {
        List<ScoreSheet> sheets = new ArrayList<>();
        sheets.add(ofDepartment());
        for (int i = 0; i < projects; i++) {
            sheets.add(ofProject(i));
        }
        return sheets;
    }

    /** {@return what the sheets of projects come to together} */
    static EvaluationSummary summary(List<ScoreSheet> sheets) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        List<Score> totals = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreSheet sheet : sheets) {
            if (sheet.getProject().isPresent()) {
                grades.merge(sheet.getGrade().orElseThrow(), 1, Integer::sum);
                totals.add(sheet.getTotal().orElseThrow());
                sum = sum.add(sheet.getTotal().get().points());
            }
        }
        totals.sort(Comparator.comparing(Score::points));
        return EvaluationSummary.builder()
                .projects(totals.size())
                .grades(grades.entrySet().stream()
                        .map(each -> new GradeCount(each.getKey(), each.getValue()))
                        .toList())
                .average(new Score(sum.divide(BigDecimal.valueOf(totals.size()), 2, RoundingMode.HALF_UP)))
                .lowest(totals.get(0))
                .highest(totals.get(totals.size() - 1))
                .build();
    }

    private ScoreSheet ofDepartment() {
        boolean costed = goals.cost().isPresent();
        int quantity = costed ? 20 : 30;
        int benefit = costed ? 10 : 20;
        List<Indicator> indicators = new ArrayList<>();
        goals.cost().ifPresent(cost -> indicators.add(cost.indicator(COST, "经济成本指标", 20)));
        List<Goal> ofProjects = goals.ofProjects();
        int left = quantity;
        for (int i = 0; i < ofProjects.size(); i++) {
            int weight = left / (ofProjects.size() - i);
            indicators.add(ofProjects.get(i).indicator(OUTPUT, "数量指标", weight));
            left -= weight;
        }
        indicators.add(goals.quality().indicator(OUTPUT, "质量指标", 10));
        indicators.add(goals.timeliness().indicator(OUTPUT, "时效指标", 10));
        indicators.add(goals.benefit().indicator(BENEFIT, "社会效益指标", benefit));
        indicators.add(inWords("工作机制健全性", BENEFIT, "可持续影响指标", 10));
        indicators.add(goals.satisfaction().indicator(SATISFACTION, "服务对象满意度指标", 10));
        Fund all = accounts.all();
        ScoreSheet.Builder sheet = sheet(
                List.of(
                        scored("年度资金总额", Scope.ALL, all.total()),
                        row("基本支出", ExecutionItem.BASIC_EXPENDITURE, all.basic()),
                        row("项目支出", ExecutionItem.PROJECT_EXPENDITURE, all.project())),
                indicators);
        if (costed) {
            sheet.addLevelWeights(LevelWeight.of(1, COST, Score.of(20)));
        }
        return sheet.addLevelWeights(
                        LevelWeight.of(1, OUTPUT, Score.of(quantity + 20)),
                        LevelWeight.of(1, BENEFIT, Score.of(benefit + 10)),
                        LevelWeight.of(1, SATISFACTION, Score.of(10)),
                        LevelWeight.of(2, "数量指标", Score.of(quantity)),
                        LevelWeight.of(2, "社会效益指标", Score.of(benefit)))
                .expectedOutcome("按时完成年度重点工作，各项绩效目标基本实现。")
                .actualOutcome(goals.quality().told() + "，" + goals.benefit().told() + "。")
                .build();
    }

    private ScoreSheet ofProject(int index) {
        Fund.Undertaking project = accounts.projects().get(index);
        Scope scope = index < accounts.general().projects().size() ? Scope.GENERAL : Scope.GOVERNMENT_FUND;
        return sheet(
                        List.of(scored("年度资金总额", scope, project.course())),
                        List.of(
                                goals.ofProjects().get(index).indicator(OUTPUT, "数量指标", 50),
                                inWords(project.idea().benefit(), BENEFIT, "社会效益指标", 30),
                                goals.satisfaction().indicator(SATISFACTION, "服务对象满意度指标", 10)))
                .project(project.name())
                .build();
    }

    private ScoreSheet.Builder sheet(List<ExecutionRow> execution, List<Indicator> indicators) {
        BigDecimal total = execution.get(0).getScore().orElseThrow().points();
        int met = 0;
        for (Indicator indicator : indicators) {
            total = total.add(indicator.getScore().orElseThrow().points());
            met += indicator.getDeviation().isEmpty() ? 1 : 0;
        }
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .execution(execution)
                .indicators(indicators)
                .total(new Score(total))
                .targetsSet(indicators.size())
                .targetsMet(met)
                .targetsMetRate(new Ratio.Computed(BigDecimal.valueOf(met), BigDecimal.valueOf(indicators.size()))
                        .toPercentage(2));
        book.getGradeScale().gradeOf(total).ifPresent(grade -> sheet.grade(grade.name()));
        return sheet;
    }

    private static Indicator inWords(String name, String level1, String level2, int weight) {
        return Indicator.builder()
                .level1(level1)
                .level2(level2)
                .name(name)
                .direction(IndicatorDirection.QUALITATIVE)
                .target(IndicatorValue.of("达成预期指标"))
                .actual(IndicatorValue.of("达成预期指标"))
                .weight(Score.of(weight))
                .score(Score.of(weight))
                .build();
    }

    private ExecutionRow row(String label, ExecutionItem item, Course course) {
        return ExecutionRow.builder()
                .label(label)
                .item(item)
                .amounts(course.write(accounts.pen()))
                .build();
    }

    private ExecutionRow scored(String label, Scope scope, Course course) {
        StagedAmount amounts = course.write(accounts.pen());
        Percentage rate = rate(
                amounts.getExecuted().orElseThrow(), amounts.getFinalBudget().orElseThrow());
        BigDecimal score =
                rate.value().multiply(BigDecimal.valueOf(EXECUTION_WEIGHT)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return ExecutionRow.builder()
                .label(label)
                .scope(scope)
                .amounts(amounts)
                .rate(rate)
                .weight(Score.of(EXECUTION_WEIGHT))
                .score(new Score(score))
                .build();
    }

    /** {@return what was spent by the budget, in percent with two decimals} */
    static Percentage rate(Amount executed, Amount budget) {
        return ((Ratio.Computed) Ratio.of(executed, budget)).toPercentage(2);
    }
}
