package io.github.jixiao.validation.rule;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.ReportFixture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a sum and the figures in it are put into words, in both languages. */
class SumMessagesTest {

    private static final String PROJECT = "general.expenditure.project.executed ";

    private static Text message(ReportFixture fixture, String rule) {
        return fixture.findings(rule).get(0).getMessage();
    }

    @Test
    void a_sum_is_spelled_out_in_the_stated_unit() {
        assertThat(message(
                                report().line(
                                                "general.expenditure.basic.executed 62.18万元",
                                                "general.expenditure.basic.personnel.executed 53.37万元",
                                                "general.expenditure.basic.operating.executed 8.91万元"),
                                "ARI-002")
                        .en())
                .isEqualTo("general public budget, executed: personnel expenditure 53.37 + operating expenditure 8.91"
                        + " = 62.28 万元; stated 62.18万元; off by 0.10 万元, more than the bound of 0.015 万元");
    }

    @Test
    void the_year_is_named_where_it_is_not_the_reports_own() {
        assertThat(message(
                                report().line(
                                                "general.expenditure.basic.executed@2020 40万元",
                                                "general.expenditure.basic.personnel.executed@2020 30万元",
                                                "general.expenditure.basic.operating.executed@2020 11万元"),
                                "ARI-002")
                        .en())
                .startsWith("2020 general public budget, executed: ");
    }

    @Test
    void a_figure_of_the_own_year_beside_one_of_another_is_named_with_it() {
        FigureId own = FigureId.parse("general.expenditure.executed");
        assertThat(FigureNames.beside(own, own.atYear(2020))).isEqualTo(new Text("本年支出", "expenditure, this year"));
        assertThat(FigureNames.beside(own.atYear(2020), own)).isEqualTo(new Text("2020年支出", "expenditure, 2020"));
        assertThat(FigureNames.beside(own, own)).isEqualTo(FigureNames.item(Item.EXPENDITURE));
        assertThat(FigureNames.full(own.atYear(2020)))
                .isEqualTo(new Text("2020年一般公共预算支出决算", "general public budget expenditure, executed, 2020"));
    }

    @Test
    void subtracted_parts_have_their_sign() {
        assertThat(message(
                                report().line(
                                                "all.revenue.executed 90.37万元",
                                                "all.carryover.opening.executed 1.00万元",
                                                "all.expenditure.executed 76.36万元",
                                                "all.carryover.closing.executed 2.00万元"),
                                "ARI-005")
                        .en())
                .contains("revenue 90.37 + ", " 1.00 − ", " 2.00 = 89.37 万元");
    }

    @Test
    void a_part_of_another_scope_is_named_with_it() {
        assertThat(message(
                                report().line(
                                                "grant.expenditure.executed 10.00万元",
                                                "general.expenditure.executed 8.00万元",
                                                "govfund.expenditure.executed 3.00万元"),
                                "ARI-008")
                        .en())
                .contains("general public budget expenditure 8.00 + government-managed funds budget expenditure 3.00");
    }

    private static ReportFixture projects(int count) {
        return report().line(Stream.concat(
                        Stream.of(PROJECT + "100万元"),
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> "general.expenditure.project[第" + i + "项].executed 1万元"))
                .toArray(String[]::new));
    }

    @Test
    void twelve_parts_are_named_and_of_more_the_rest_is_counted() {
        assertThat(message(projects(12), "ARI-003").en()).contains("第12项 1 = 12 万元");
        assertThat(message(projects(13), "ARI-003").en()).contains("第11项 1 + 2 more = 13 万元");
    }

    @Test
    void of_missing_parts_five_are_named_and_the_rest_is_counted() {
        String revenue = "all.revenue.executed 100.00万元";
        Text none = report().line(revenue, "all.revenue.grant.executed 80.00万元")
                .reasons("ARI-004")
                .get(0);
        assertThat(none.zh()).doesNotContain("等");
        assertThat(none.en()).startsWith("not stated: ").doesNotContain("more");
        ReportFixture six = report().line(PROJECT + "100万元");
        for (String value : new String[] {"1万元", "2万元"}) {
            six.line(IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> "general.expenditure.project[第" + i + "项].executed " + value)
                    .toArray(String[]::new));
        }
        Text more = six.reasons("ARI-003").get(0);
        assertThat(more.zh()).isEqualTo("第1项、第2项、第3项、第4项、第5项等6项 前后数值不一致，无法确定以哪一处为准");
        assertThat(more.en()).startsWith("第1项, 第2项, 第3项, 第4项, 第5项 and 1 more is stated");
    }
}
