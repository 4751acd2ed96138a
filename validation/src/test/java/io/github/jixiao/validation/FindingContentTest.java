package io.github.jixiao.validation;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hash of the values that a finding rests on, and its quotation. */
class FindingContentTest {

    private static Finding sum(String scope, String total, String part) {
        return report().line(
                        scope + ".expenditure.basic.executed " + total,
                        scope + ".expenditure.basic.personnel.executed " + part,
                        scope + ".expenditure.basic.operating.executed 8.81万元")
                .findings("ARI-002")
                .get(0);
    }

    @Test
    void another_total_part_or_figure_of_a_sum_is_another_value() {
        assertThat(sum("general", "62.28万元", "53.37万元").getValueHash())
                .isEqualTo(sum("general", "62.28万元", "53.37万元").getValueHash());
        assertThat(Stream.of(
                                sum("general", "62.28万元", "53.37万元"),
                                sum("general", "62.38万元", "53.37万元"),
                                sum("general", "62.28万元", "53.38万元"),
                                sum("all", "62.28万元", "53.37万元"))
                        .map(Finding::getValueHash))
                .doesNotHaveDuplicates();
    }

    @Test
    void waivers_hold_that_rest_on_the_fingerprints_of_earlier_audits() {
        assertThat(sum("general", "62.28万元", "53.37万元").getValueHash()).hasToString("5760a16e3f953933");
        assertThat(report().line(
                                "all.revenue.executed 90.37万元",
                                "all.carryover.opening.executed 1.00万元",
                                "all.expenditure.executed 76.36万元",
                                "all.carryover.closing.executed 2.00万元")
                        .findings("ARI-005")
                        .get(0)
                        .getValueHash())
                .hasToString("0c9aa288e2a24683");
        assertThat(unsplit("general", "100万元").getValueHash()).hasToString("6c82a722e33bfbd7");
        assertThat(ReportFixture.placeholder("XX局").getValueHash()).hasToString("d0a58f421e4d19bf");
    }

    private static Finding unsplit(String scope, String budget) {
        return report().line(scope + ".expenditure.initial " + budget)
                .findings("BUD-009")
                .get(0);
    }

    @Test
    void without_arithmetic_the_figure_and_the_values_count() {
        assertThat(Stream.of(unsplit("general", "100万元"), unsplit("all", "100万元"), unsplit("general", "90万元"))
                        .map(Finding::getValueHash))
                .doesNotHaveDuplicates();
    }

    @Test
    void without_values_the_quotation_counts() {
        assertThat(ReportFixture.placeholder("XX局").getValueHash())
                .isNotEqualTo(ReportFixture.placeholder("XX委").getValueHash());
    }

    @Test
    void a_long_quotation_keeps_its_beginning_and_its_end_and_no_half_character() {
        String name = "首" + "字".repeat(2_000) + "尾";
        assertThat(ReportFixture.placeholder(name).getLocation().quote())
                .startsWith("首字")
                .contains("…")
                .endsWith("字尾")
                .hasSizeLessThan(1_000);
        for (String shift : new String[] {"", "a"}) {
            String quote = ReportFixture.placeholder(shift + "𠮷".repeat(2_000))
                    .getLocation()
                    .quote();
            assertThat(quote.codePoints())
                    .noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
            assertThat(quote.codePoints().filter(each -> each == "𠮷".codePointAt(0)))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void a_quotation_of_eighty_letters_is_kept_whole() {
        int around = ReportFixture.placeholder("字").getLocation().quote().length() - 1;
        for (int length = 79; length <= 82; length++) {
            String quote = ReportFixture.placeholder("字".repeat(length - around))
                    .getLocation()
                    .quote();

            assertThat(quote).hasSize(length <= 80 ? length : 50 + 1 + 25);
            assertThat(quote.contains("…")).isEqualTo(length > 80);
        }
    }
}
