package io.github.jixiao.validation.unit;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which parts of a sum UNT-002 holds against what the others leave. */
class RemaindersTest {

    @Test
    void a_sum_whose_optional_part_has_two_values_is_left_alone() {
        String[] sum = {
            "all.expenditure.executed 100.00万元",
            "all.expenditure.basic.executed 60.00万元",
            "all.expenditure.project.executed 400000.00万元"
        };
        assertThat(report().line(sum).outcomes("UNT-002")).containsExactly(FAIL);
        assertThat(report().line(sum)
                        .line("all.expenditure.remitted.executed 5.00万元")
                        .line("all.expenditure.remitted.executed 7.00万元")
                        .outcomes("UNT-002"))
                .containsExactly(PASS);
    }

    @Test
    void a_sum_without_a_part_that_it_needs_is_left_alone() {
        assertThat(report().line(
                                "all.expenditure.executed 100.00万元",
                                "all.expenditure.project.executed 60.00万元",
                                "all.expenditure.remitted.executed 400000.00万元")
                        .outcomes("UNT-002"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void a_part_has_the_value_that_is_stated_beside_the_total() {
        assertThat(report().line("all.procurement.goods.executed 10.00万元")
                        .line(
                                "all.procurement.executed 60.00万元",
                                "all.procurement.goods.executed 20.00万元",
                                "all.procurement.services.executed 400000.00万元")
                        .outcomes("UNT-002"))
                .containsExactly(FAIL);
    }
}
