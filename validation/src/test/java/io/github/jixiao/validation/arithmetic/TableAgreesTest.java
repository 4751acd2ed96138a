package io.github.jixiao.validation.arithmetic;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ToldFinding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** ARI-021. */
class TableAgreesTest {

    private static final String BASIC = "general.expenditure.basic.executed ";

    private static PerformanceReport withTable(String inText, String inTable) {
        return withTable(BASIC, inText, inTable);
    }

    private static PerformanceReport withTable(String id, String inText, String inTable) {
        ReportFixture fixture = report().line(id + inText).line(id + inTable);
        PerformanceReport report = fixture.build();
        Span statement = report.getStatements().get(1).span();
        Table table = new Table(List.of(), Optional.of(new Span(statement.start() - 5, statement.end() + 1)));
        Section section = Section.builder()
                .level(1)
                .heading("附表")
                .content(Disclosure.stated(new Section.Content(List.of(table))))
                .build();
        return PerformanceReport.builder()
                .from(report)
                .narrative(Narrative.builder().addSections(section).build())
                .build();
    }

    @Test
    void the_text_says_what_the_table_says() {
        assertThat(ReportFixture.outcomes(withTable("53.37万元", "53.37万元"), "ARI-021"))
                .containsExactly(PASS);
        assertThat(ReportFixture.outcomes(withTable("53.37万元", "53.73万元"), "ARI-021"))
                .containsExactly(FAIL);
        assertThat(ReportFixture.outcomes(report().line(BASIC + "1.00万元").build(), "ARI-021"))
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void tables_that_differ_among_themselves_decide_nothing() {
        PerformanceReport report = report().line(BASIC + "53.37万元")
                .line(BASIC + "53.73万元")
                .line(BASIC + "53.37万元")
                .build();
        Narrative.Builder narrative = Narrative.builder();
        for (int i = 0; i < 2; i++) {
            Span span = report.getStatements().get(i).span();
            Table table = new Table(List.of(), Optional.of(span));
            narrative.addSections(Section.builder()
                    .level(1)
                    .heading("附表")
                    .content(Disclosure.stated(new Section.Content(List.of(table))))
                    .build());
        }
        PerformanceReport tables = PerformanceReport.builder()
                .from(report)
                .narrative(narrative.build())
                .build();
        assertThat(ReportFixture.outcomes(tables, "ARI-021")).containsExactly(UNDECIDABLE);
    }

    @Test
    void numbers_of_staff_are_compared_and_scores_are_not() {
        assertThat(ReportFixture.outcomes(withTable("staff.inpost ", "3人", "3人"), "ARI-021"))
                .containsExactly(PASS);
        assertThat(ReportFixture.outcomes(withTable("staff.inpost ", "3人", "4人"), "ARI-021"))
                .containsExactly(FAIL);
        assertThat(ReportFixture.outcomes(withTable("score.total ", "95分", "96分"), "ARI-021"))
                .as("the scores of several sheets")
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_text_that_differs_is_the_place_and_the_table_is_beside_it() {
        assertThat(ToldFinding.only(ReportFixture.findings(withTable("53.37万元", "53.73万元"), "ARI-021")))
                .isEqualTo("general.expenditure.basic.executed at 53.37万元 beside 53.73万元 #3da0f1920a472864");
    }
}
