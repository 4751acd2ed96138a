package io.github.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.testkit.fixture.TitleStated;
import io.github.jixiao.validation.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookChoiceTest {

    private static final RuleId BASIC = RuleId.of("ARI-002");

    private final PerformanceReport report =
            PerformanceReport.builder().fiscalYear(2021).build();

    @Test
    void a_report_is_audited_by_the_national_rule_book_of_its_year() {
        assertThat(RuleBookChoice.ofTheReport().forReport(report).getId())
                .isEqualTo(RuleBook.of(2021).getId());
    }

    @Test
    void a_report_that_states_its_division_is_audited_by_that_of_the_division() {
        PerformanceReport lusong = report.withDivision(AdministrativeDivision.of("430203"));

        assertThat(RuleBookChoice.ofTheReport().forReport(lusong).getId())
                .isEqualTo(RuleBook.of(2021, "430203").getId());
    }

    @Test
    void no_year_is_guessed() {
        RuleBookChoice choice = RuleBookChoice.ofTheReport();
        PerformanceReport undated = PerformanceReport.builder().build();

        assertThatThrownBy(() -> choice.forReport(undated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("states no fiscal year");
        assertThat(RuleBookChoice.always(RuleBook.of(2023)).forReport(undated).getFiscalYear())
                .isEqualTo(2023);
    }

    @Test
    void a_profile_and_rules_of_the_application_come_on_top() {
        Profile strict = Profile.builder()
                .id("strict")
                .putRules(BASIC, new RuleSetting(Optional.of(Severity.WARNING), Optional.empty(), Map.of()))
                .build();

        RuleBook book = RuleBookChoice.ofTheReport()
                .withRules(List.of(new TitleStated()))
                .withProfile(strict)
                .forReport(report);

        assertThat(book.getSetting(BASIC).orElseThrow().severity()).contains(Severity.WARNING);
        assertThat(book.getSetting(TitleStated.ID)).isPresent();
    }
}
