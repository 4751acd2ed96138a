package io.github.jixiao.validation;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work grows with the report, not with its square. */
class LargeReportTest {

    private static final int MANY = 10_000;
    private static final ReportValidator VALIDATOR = ReportValidator.of(RuleBook.of(2021, "430203"));

    private static PerformanceReport large(int size) {
        ReportFixture fixture = ReportFixture.report();
        List<String> list = new ArrayList<>(List.of("general.expenditure.project.executed " + size + ".01万元"));
        for (int i = 0; i < size; i++) {
            list.add("general.expenditure.project[项目" + i + "].executed 1.00万元");
        }
        fixture.line(list.toArray(String[]::new));
        for (int i = 0; i < size; i++) {
            fixture.line("general.expenditure.project.executed " + (size + i) + ".01万元");
            fixture.line("general.expenditure.executed " + (size + i) + ".01万元");
        }
        ScoreSheet.Builder sheet = ScoreSheet.builder();
        for (int i = 0; i < size; i++) {
            sheet.addIndicators(Indicator.builder()
                    .level1("产出指标")
                    .level2("数量指标")
                    .name("指标" + i)
                    .target(IndicatorValue.of("≥50个"))
                    .actual(IndicatorValue.of("49个"))
                    .weight(Score.of(10))
                    .score(Score.of(10))
                    .build());
        }
        return fixture.outline()
                .with(report -> report.performance(
                        Performance.builder().addScoreSheets(sheet.build()).build()))
                .build();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void ten_thousand_projects_indicators_and_mentions_are_audited_in_linear_time() {
        assertThat(VALIDATOR.validate(large(MANY)).findings(RuleId.of("ARI-003")))
                .hasSize(1);
        growsWithTheReport(LargeReportTest::large);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void ten_thousand_projects_objectives_and_indicators_are_audited_in_linear_time() {
        growsWithTheReport(size -> evaluated(size).build());
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void targets_that_have_a_name_in_common_with_every_indicator_are_audited_in_linear_time() {
        growsWithTheReport(size -> named(3 * size));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void sheets_that_each_state_a_rate_are_audited_in_linear_time() {
        StagedAmount amounts = StagedAmount.initial(Amount.parse("80.00万元"))
                .withFinalBudget(Amount.parse("100.00万元"))
                .withExecuted(Amount.parse("72.00万元"));
        growsWithTheReport(size -> rated(4 * size, amounts).build());
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void rates_of_any_of_many_projects_are_audited_in_linear_time() {
        growsWithTheReport(size -> {
            ReportFixture fixture = rated(size, StagedAmount.executed(Amount.parse("1.00万元")));
            for (int i = 0; i < size; i++) {
                fixture.line("grant.expenditure.project[项目" + i + "].executed 1.00万元");
            }
            return fixture.build();
        });
    }

    private static ReportFixture rated(int sheets, StagedAmount amounts) {
        ExecutionRow row = ExecutionRow.builder()
                .label("年度资金总额")
                .amounts(amounts)
                .rate(Percentage.of("90%"))
                .build();
        Performance.Builder performance = Performance.builder();
        for (int i = 0; i < sheets; i++) {
            performance.addScoreSheets(ScoreSheet.builder().addExecution(row).build());
        }
        return ReportFixture.report().with(report -> report.performance(performance.build()));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void totals_that_share_a_hash_with_their_parts_are_audited_in_linear_time() {
        growsWithTheReport(size -> colliding(2 * size));
    }

    /** Each group states the same parts beside another total, chosen so that total and parts have one hash together. */
    private static PerformanceReport colliding(int size) {
        long[] totals = new long[size];
        Arrays.fill(totals, total(0));
        Figures figures = Figures.of(stating(totals));
        List<Figure> personnel = figures.mentions(FigureId.parse("general.expenditure.basic.personnel.executed"));
        List<Figure> operating = figures.mentions(FigureId.parse("general.expenditure.basic.operating.executed"));
        int rest = Amount.of(BigDecimal.valueOf(total(0)), MoneyUnit.YUAN).hashCode();
        for (int i = 0; i < size; i++) {
            int parts = List.of(Operand.of(personnel.get(i)), Operand.of(operating.get(i)))
                    .hashCode();
            totals[i] = total((inverse(31) * -parts - rest) * inverse(31 * 31 * 31));
        }
        return stating(totals);
    }

    /** {@return ten digits whose hash as a {@code long} is {@code hash}} */
    private static long total(int hash) {
        return 1L << Integer.SIZE | Integer.toUnsignedLong(hash ^ 1);
    }

    private static int inverse(int factor) {
        return BigInteger.valueOf(factor)
                .modInverse(BigInteger.ONE.shiftLeft(Integer.SIZE))
                .intValue();
    }

    private static PerformanceReport stating(long[] totals) {
        ReportFixture fixture = ReportFixture.report();
        for (long total : totals) {
            fixture.line(
                    "general.expenditure.basic.executed " + total + "元",
                    "general.expenditure.basic.personnel.executed 1元",
                    "general.expenditure.basic.operating.executed 1元");
        }
        return fixture.build();
    }

    /** Every measure holds the name of every indicator, and none has an actual value or a reason. */
    private static PerformanceReport named(int size) {
        EvaluationFixture fixture = evaluation().problem("整治进度偏慢");
        for (int i = 0; i < size; i++) {
            fixture.overall("整治道路", target("整治里程" + Character.toString(0x4E00 + i), "≥12条", "11条"));
        }
        return fixture.sheet(sheet -> {
                    for (int i = 0; i < size; i++) {
                        sheet.addIndicators(Indicator.builder()
                                .level1("产出指标")
                                .level2("数量指标")
                                .name("整治里程")
                                .target(IndicatorValue.of("≥12条"))
                                .weight(Score.of(1))
                                .build());
                    }
                })
                .build();
    }

    private static void growsWithTheReport(IntFunction<PerformanceReport> reports) {
        LinearWork.growsWithItsInput(MANY, reports, VALIDATOR::validate);
    }

    private static EvaluationFixture evaluated(int size) {
        EvaluationFixture fixture = evaluation();
        String[] told = new String[size];
        for (int i = 0; i < size; i++) {
            String name = "巷道整治" + Character.toString(0x4E00 + i) + Character.toString(0x4E00 + i * 7 % size);
            fixture.project(name, "1.00");
            fixture.ofProject(name, "整治" + name + "不少于12条", target(name + "长度", "≥12条", "11条"));
            told[i] = name + "完成11条。";
        }
        fixture.told(told).problem("整治进度偏慢");
        return fixture.sheet(sheet -> {
            for (int i = 0; i < size; i++) {
                sheet.addIndicators(row("养护" + Character.toString(0x4E00 + i), "≥12条", "11条", "1", "0.5")
                        .level1("产出指标")
                        .level2("数量指标")
                        .build());
            }
        });
    }
}
