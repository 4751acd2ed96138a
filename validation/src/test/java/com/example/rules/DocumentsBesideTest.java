package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.LegalBasis.Force;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.AuditContext;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule of an application sees the documents that were handed over beside the report. */
class DocumentsBesideTest {

    private static final FigureId EXECUTED = FigureId.parse("general.expenditure.executed");

    /** Says what it sees. */
    private record Seen() implements Rule {

        private static final RuleDefinition DEFINITION = new RuleDefinition(
                RuleId.of("SEEN-001"),
                Text.same("seen"),
                Text.same("seen"),
                Severity.INFO,
                new LegalBasis(Text.same("none"), Force.PRACTICE),
                List.of());

        @Override
        public RuleDefinition definition() {
            return DEFINITION;
        }

        @Override
        public List<Verdict> check(RuleContext context) {
            String titles = context.subordinates().stream()
                    .map(unit -> unit.getTitle().orElse("?"))
                    .toList()
                    .toString();
            String before = context.priorYear()
                    .flatMap(PerformanceReport::getTitle)
                    .map(title -> title + " " + context.priorYearFigures().contains(EXECUTED))
                    .orElse("none");
            return List.of(Verdict.notApplicable("", Text.same(before + " " + titles)));
        }
    }

    private static String seen(AuditContext context) {
        List<RuleOutcome> outcomes = ReportValidator.of(RuleBook.of(2021).withRules(List.of(new Seen())))
                .validate(report("今年"), context)
                .outcomes(RuleId.of("SEEN-001"));
        return outcomes.get(0).reason().map(Text::en).orElseThrow();
    }

    private static PerformanceReport report(String title) {
        return ReportFixture.report()
                .line("general.expenditure.executed 62.18万元")
                .build()
                .withTitle(Optional.of(title));
    }

    @Test
    void of_none_it_sees_none() {
        assertThat(seen(AuditContext.NONE)).isEqualTo("none []");
    }

    @Test
    void the_report_of_the_year_before_and_those_of_the_units() {
        assertThat(seen(AuditContext.NONE
                        .withPriorYear(report("去年").withFiscalYear(2020))
                        .withSubordinates(List.of(report("一站"), report("二站")))))
                .isEqualTo("去年 true [一站, 二站]");
    }

    @Test
    void a_report_of_another_year_is_not_seen_as_that_of_the_year_before() {
        assertThat(seen(AuditContext.NONE.withPriorYear(report("前年").withFiscalYear(2019))))
                .isEqualTo("none []");
    }
}
