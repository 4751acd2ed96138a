package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An application adds a rule from outside, with the public interface alone. */
class OwnRuleTest {

    private static final RuleId OWN = RuleId.of("DEMO-001");

    private static PerformanceReport report() {
        return ReportFixture.report()
                .line(
                        "general.expenditure.basic.executed 62.18万元",
                        "general.expenditure.basic.operating.executed 28.81万元")
                .build();
    }

    @Test
    void a_rule_is_found_by_the_service_loader() {
        AuditResult result = ReportValidator.of(RuleBook.of(2021, "430203")).validate(report());
        assertThat(result.findings(OWN)).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage().zh()).isEqualTo("公用经费占比 46.3%");
            assertThat(finding.getLocation().quote()).isEqualTo("28.81万元");
        });
    }

    @Test
    void a_profile_sets_its_parameters_like_those_of_the_library() {
        Profile profile = Profile.builder()
                .id("own")
                .putRules(
                        OWN,
                        new RuleSetting(
                                Optional.empty(), Optional.empty(), Map.of("greatestShare", BigDecimal.valueOf(50))))
                .build();
        AuditResult result =
                ReportValidator.of(RuleBook.of(2021).withProfile(profile)).validate(report());
        assertThat(result.outcomes(OWN)).extracting(each -> each.outcome()).containsExactly(Outcome.PASS);
    }

    @Test
    void an_id_that_is_taken_is_refused() {
        assertThatThrownBy(() -> RuleBook.of(2021).withRules(List.of(new OperatingShareRule())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule: 'DEMO-001' is there already");
    }
}
