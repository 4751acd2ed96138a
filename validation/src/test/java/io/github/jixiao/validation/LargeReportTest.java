package io.github.jixiao.validation;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.EvaluationFixture.row;
import static io.github.jixiao.validation.EvaluationFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time grows with the report, not with its square. */
class LargeReportTest {

    private static final int MANY = 10_000;

    private static PerformanceReport large(int groups) {
        ReportFixture fixture = ReportFixture.report();
        List<String> list = new ArrayList<>(List.of("general.expenditure.project.executed 10000.01万元"));
        for (int i = 0; i < MANY; i++) {
            list.add("general.expenditure.project[项目" + i + "].executed 1.00万元");
        }
        fixture.line(list.toArray(String[]::new));
        for (int i = 0; i < groups; i++) {
            fixture.line("general.expenditure.project.executed " + (10_000 + i) + ".01万元");
            fixture.line("general.expenditure.executed " + (10_000 + i) + ".01万元");
        }
        ScoreSheet.Builder sheet = ScoreSheet.builder();
        for (int i = 0; i < MANY; i++) {
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
    void ten_thousand_projects_indicators_and_mentions_are_audited() {
        AuditResult result = ReportValidator.of(RuleBook.of(2021, "430203")).validate(large(MANY));
        assertThat(result.findings(RuleId.of("ARI-003"))).hasSize(1);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void ten_thousand_projects_objectives_and_indicators_are_audited_in_linear_time() {
        evaluated(1500).audit();
        long small = time(evaluated(2500));
        long large = time(evaluated(10_000));
        assertThat(large).as("%d ms against %d ms", large, small).isLessThan(12 * Math.max(small, 50));
    }

    private static long time(EvaluationFixture fixture) {
        var report = fixture.build();
        var validator = ReportValidator.of(RuleBook.of(2021, "430203"));
        long start = System.nanoTime();
        validator.validate(report);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
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
