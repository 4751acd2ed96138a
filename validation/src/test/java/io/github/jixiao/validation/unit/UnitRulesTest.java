package io.github.jixiao.validation.unit;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Share;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UNT-001 and UNT-003 to UNT-007. */
class UnitRulesTest {

    private static NarrativeFixture paragraph(String words) {
        return text().section(SectionKey.GENERAL_PUBLIC_BUDGET, words);
    }

    @ParameterizedTest
    @CsvSource({
        "UNT-001, UNIT_TRUNCATED, 0.39 万",
        "UNT-001, UNIT_MISSING, 41.20",
        "UNT-005, PERCENT_SIGN_MISSING, 13.95",
        "UNT-006, APPROXIMATE_MONEY, 36万余元",
        "UNT-007, DAMAGED_NUMBER, 7070",
        "UNT-007, DAMAGED_TEXT, 元元",
        "UNT-007, NUMBER_OUT_OF_RANGE, 99999999999999999999"
    })
    void what_the_reader_noted_is_found_where_it_stands(String rule, Kind kind, String words) {
        NarrativeFixture fixture = paragraph("本年支出" + words + "的情况").note(kind, words);
        assertThat(fixture.outcomes(rule)).containsExactly(FAIL);
        Finding finding = fixture.findings(rule).get(0);
        assertThat(finding.getLocation().quote()).isEqualTo(words);
        assertThat(finding.getMessage().zh()).contains("'" + words + "'");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"UNT-001", "UNT-005", "UNT-007"})
    void a_document_without_notes_passes_and_a_report_from_none_has_nothing_to_check(String rule) {
        assertThat(paragraph("本年支出").outcomes(rule)).containsExactly(PASS);
        assertThat(ReportFixture.audit(paragraph("本年支出").byProgram()).outcomes(RuleId.of(rule)).stream()
                        .map(RuleOutcome::outcome))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void an_invisible_character_is_merely_remarked_on() {
        Finding finding = paragraph("安全、完整。\u00a0")
                .note(Kind.DAMAGED_TEXT, "\u00a0")
                .findings("UNT-007")
                .get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getMessage().zh()).isEqualTo("文中有不可见的字符 U+00A0");
    }

    @Test
    void a_total_and_its_parts_share_a_unit() {
        ReportFixture mixed = report().line(
                        "general.expenditure.basic.executed 210.45万元",
                        "general.expenditure.basic.personnel.executed 189.73万元",
                        "general.expenditure.basic.operating.executed 207200元");
        assertThat(mixed.findings("UNT-003")).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(finding.getLocation().quote()).isEqualTo("207200元");
        });
        assertThat(report().line(
                                "general.expenditure.basic.executed 210.45万元",
                                "general.expenditure.basic.personnel.executed 210.45万元",
                                "general.expenditure.basic.operating.executed 0元")
                        .outcomes("UNT-003"))
                .containsExactly(PASS);
        assertThat(report().line("general.expenditure.basic.executed 210.45万元")
                        .line("general.expenditure.basic.operating.executed 207200元")
                        .outcomes("UNT-003"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void every_part_in_another_unit_is_named_beside_the_total() {
        Finding finding = report().line(
                        "all.procurement.executed 60.00万元",
                        "all.procurement.goods.executed 200000元",
                        "all.procurement.works.executed 100000元",
                        "all.procurement.services.executed 30.00万元")
                .findings("UNT-003")
                .get(0);
        assertThat(finding.getLocation().quote()).isEqualTo("200000元");
        assertThat(finding.getRelated()).extracting(Location::quote).containsExactly("60.00万元", "100000元");
    }

    @Test
    void a_total_is_held_against_the_parts_of_its_own_group() {
        assertThat(report().line("all.procurement.executed 60.00万元", "all.procurement.goods.executed 200000元")
                        .line("all.procurement.executed 600000元", "all.procurement.goods.executed 200000元")
                        .outcomes("UNT-003"))
                .containsExactly(FAIL, PASS);
    }

    @Test
    void a_total_of_zero_has_no_unit_to_share() {
        assertThat(report().line("all.procurement.executed 0元", "all.procurement.goods.executed 0.20万元")
                        .outcomes("UNT-003"))
                .containsExactly(NOT_APPLICABLE);
    }

    private static ReportFixture amounts(String... amounts) {
        ReportFixture fixture = report();
        for (int i = 0; i < amounts.length; i++) {
            fixture.line("general.expenditure.project[项目" + "甲乙丙丁戊己".charAt(i) + "].executed " + amounts[i]);
        }
        return fixture;
    }

    @Test
    void amounts_have_the_decimals_of_most() {
        assertThat(amounts("1.25万元", "2.50万元", "3.75万元", "4.1234万元", "5.6万元").findings("UNT-004"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage().zh()).isEqualTo("多数金额为两位小数，另有 4.1234万元、5.6万元");
                    assertThat(finding.getRelated()).hasSize(1);
                });
        assertThat(amounts("1.25万元", "2.50万元", "3.75万元", "40万元", "56万元").outcomes("UNT-004"))
                .as("round budgets are left alone")
                .containsExactly(PASS);
        assertThat(amounts("1.25万元", "2.50万元", "3.755万元").outcomes("UNT-004")).containsExactly(NOT_APPLICABLE);
        assertThat(amounts("1.25万元", "2.50万元", "3.75万元", "1.1万元", "2.1万元", "3.1万元")
                        .outcomes("UNT-004"))
                .as("no majority")
                .containsExactly(NOT_APPLICABLE);
        assertThat(amounts("1.25万元", "2.50万元", "3.75万元", "约36.5万元").outcomes("UNT-004"))
                .as("an approximate amount is UNT-006")
                .containsExactly(PASS);
    }

    private static List<Outcome> share(String percentage) {
        Share share = Share.of(
                FigureId.parse("general.expenditure.basic.executed"),
                Amount.parse("40万元"),
                FigureId.parse("general.expenditure.executed"),
                Percentage.of(percentage));
        return ReportFixture.audit(
                        paragraph("占比").with(report -> report.addShares(share)).byProgram())
                .outcomes(RuleId.of("UNT-005"))
                .stream()
                .map(RuleOutcome::outcome)
                .toList();
    }

    @Test
    void no_share_is_above_the_whole() {
        assertThat(share("100%")).containsExactly(NOT_APPLICABLE, PASS);
        assertThat(share("100.01%")).containsExactly(NOT_APPLICABLE, FAIL);
    }

    @Test
    void a_fiscal_figure_is_exact() {
        assertThat(report().line("all.procurement.executed 约36万元").outcomes("UNT-006"))
                .containsExactly(FAIL);
        assertThat(report().line("all.procurement.executed ≥36万元").outcomes("UNT-006"))
                .containsExactly(FAIL);
        assertThat(report().line("all.procurement.initial ≤36万元").outcomes("UNT-006"))
                .containsExactly(PASS);
        assertThat(report().line("all.procurement.executed 36万元").outcomes("UNT-006"))
                .containsExactly(PASS);
        assertThat(report().line("staff.inpost 约36人").outcomes("UNT-006")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_figure_that_was_also_noted_is_found_once() {
        NarrativeFixture fixture = paragraph("政府采购约36万元")
                .states("all.procurement.executed", "约36万元")
                .note(Kind.APPROXIMATE_MONEY, "约36万元");
        assertThat(fixture.findings("UNT-006")).hasSize(1);
    }
}
