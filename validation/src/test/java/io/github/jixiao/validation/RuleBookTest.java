package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static RuleSetting parameter(String name, String value) {
        return new RuleSetting(Optional.empty(), Optional.empty(), Map.of(name, new BigDecimal(value)));
    }

    private static Profile profile(String rule, RuleSetting setting) {
        return Profile.builder().id("own").putRules(RuleId.of(rule), setting).build();
    }

    private static InvalidProfileException refused(Profile profile) {
        try {
            RuleBook.of(2021, "430203").withProfile(profile);
        } catch (InvalidProfileException e) {
            return e;
        }
        throw new AssertionError("not refused");
    }

    @Test
    void a_book_names_division_year_and_profiles_and_hashes_its_content() {
        RuleBook book = RuleBook.of(2021, "430203");
        assertThat(book.getId().id()).isEqualTo("430203-2021");
        assertThat(book.getId().sha256()).hasSize(64);
        assertThat(RuleBook.of(2021, "430203").getId()).isEqualTo(book.getId());
        assertThat(RuleBook.of(2022, "430203").getId().sha256())
                .isNotEqualTo(book.getId().sha256());
        assertThat(RuleBook.of(2021).getId().id()).isEqualTo("national-2021");
        RuleBook changed = book.withProfile(profile("STF-001", parameter("greatestRate", "110")));
        assertThat(changed.getId().id()).isEqualTo("430203-2021+own");
        assertThat(changed.getId().sha256()).isNotEqualTo(book.getId().sha256());
    }

    @Test
    void a_report_is_audited_by_the_book_of_the_year_and_the_division_that_it_states() {
        PerformanceReport report = PerformanceReport.builder().fiscalYear(2021).build();
        assertThat(RuleBook.of(report)).hasToString("national-2021");
        assertThat(RuleBook.of(report.withDivision(AdministrativeDivision.of("430203"))))
                .hasToString("430203-2021");
        assertThatThrownBy(() -> RuleBook.of(PerformanceReport.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("states no fiscal year");
    }

    @Test
    void a_division_inherits_from_the_ones_above() {
        assertThat(RuleBook.of(2019).getScoringScheme()).isEmpty();
        assertThat(RuleBook.of(2021, "430203").getScoringScheme()).contains(Schemes.NATIONAL);
        assertThat(RuleBook.of(2021, "420106").getScoringScheme()).contains(Schemes.HUBEI_DEPARTMENT);
        assertThat(RuleBook.of(2021, "420106").getGradeScale()).isEqualTo(Schemes.HUBEI_GRADES);
    }

    @Test
    void what_is_in_force_for_a_rule_is_shown() {
        RuleBook book = RuleBook.of(2021).withProfile(profile("STF-001", parameter("greatestRate", "110")));
        RuleSetting setting = book.getSetting(RuleId.of("STF-001")).orElseThrow();
        assertThat(setting.severity()).contains(Severity.WARNING);
        assertThat(setting.offReason()).isEmpty();
        assertThat(setting.parameters()).containsEntry("greatestRate", new BigDecimal("110"));
        assertThat(book.getSetting(RuleId.of("NONE-001"))).isEmpty();
    }

    @Test
    void a_code_that_is_none_and_a_year_out_of_range_are_refused() {
        assertThatThrownBy(() -> RuleBook.of(2021, "43020")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleBook.of(21)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_rule_is_refused_with_its_place_and_the_nearest_name() {
        InvalidProfileException refusal = refused(profile("STF-100", parameter("greatestRate", "1")));
        assertThat(refusal.getPointer()).isEqualTo("/rules/STF-100");
        assertThat(refusal.getNearest()).isPresent();
        assertThat(refusal.getText().zh()).startsWith("没有规则 'STF-100'，是否为 'STF-0");
        assertThat(refusal).hasMessageContaining("perhaps 'STF-0");
    }

    @Test
    void an_unknown_parameter_is_refused_with_its_place_and_the_nearest_name() {
        InvalidProfileException refusal = refused(profile("STF-001", parameter("greatestrate", "1")));
        assertThat(refusal.getPointer()).isEqualTo("/rules/STF-001/parameters/greatestRate".replace("R", "r"));
        assertThat(refusal.getNearest()).contains("greatestRate");
        assertThat(refusal).hasMessageStartingWith("/rules/STF-001/parameters/greatestrate: ");
    }

    @Test
    void what_is_wrong_with_a_profile_survives_serialization() throws Exception {
        InvalidProfileException refusal = refused(profile("STF-001", parameter("greatestrate", "1")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidProfileException copy = (InvalidProfileException) in.readObject();
            assertThat(copy.getText()).isEqualTo(refusal.getText());
            assertThat(copy.getNearest()).contains("greatestRate");
        }
    }

    @Test
    void a_value_out_of_range_is_refused() {
        InvalidProfileException refusal = refused(profile("STF-001", parameter("greatestRate", "-1")));
        assertThat(refusal.getPointer()).isEqualTo("/rules/STF-001/parameters/greatestRate");
        assertThat(refusal.getText().en()).contains("-1", "from 0 to 1000");
    }

    @Test
    void a_rule_is_switched_off_only_with_a_reason() {
        RuleSetting blank = new RuleSetting(Optional.empty(), Optional.of(" "), Map.of());
        assertThat(refused(profile("STF-001", blank)).getPointer()).isEqualTo("/rules/STF-001/offReason");
    }

    @Test
    void a_profile_for_another_division_or_year_is_refused() {
        Profile.Builder builder = Profile.builder();
        builder.id("own").division(AdministrativeDivision.of("440000"));
        assertThat(refused(builder.build()).getPointer()).isEqualTo("/division");
        Profile.Builder later = Profile.builder();
        later.id("own").sinceYear(2022);
        assertThat(refused(later.build()).getPointer()).isEqualTo("/sinceYear");
        Profile.Builder earlier = Profile.builder();
        earlier.id("own").lastYear(2020);
        assertThat(refused(earlier.build()).getPointer()).isEqualTo("/lastYear");
    }

    @Test
    void a_profile_reaches_to_its_first_and_its_last_year() {
        Profile.Builder own = Profile.builder();
        own.id("own").sinceYear(2021).lastYear(2021);
        Profile profile = own.build();

        assertThat(RuleBook.of(2021).withProfile(profile).getId().id()).endsWith("+own");
        assertThatThrownBy(() -> RuleBook.of(2020).withProfile(profile)).isInstanceOf(InvalidProfileException.class);
        assertThatThrownBy(() -> RuleBook.of(2022).withProfile(profile)).isInstanceOf(InvalidProfileException.class);
    }

    @Test
    void the_first_and_the_last_year_that_are_years_have_a_book() {
        assertThat(RuleBook.of(1949).getFiscalYear()).isEqualTo(1949);
        assertThat(RuleBook.of(9999).getFiscalYear()).isEqualTo(9999);
        assertThatThrownBy(() -> RuleBook.of(1948)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleBook.of(10_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void definitions_are_all_there_by_id() {
        assertThat(RuleBook.of(2021).getDefinitions())
                .extracting(RuleDefinition::id)
                .hasSizeGreaterThan(100)
                .isSorted()
                .contains(RuleId.of("ARI-002"));
    }

    @Test
    void a_switched_off_rule_says_why_it_did_not_apply() {
        RuleSetting off = new RuleSetting(Optional.empty(), Optional.of("编制另行核查"), Map.of());
        var result = ReportValidator.of(RuleBook.of(2021).withProfile(profile("STF-001", off)))
                .validate(ReportFixture.report()
                        .line("staff.establishment 3人", "staff.inpost 5人")
                        .build());
        assertThat(result.outcomes(RuleId.of("STF-001"))).singleElement().satisfies(outcome -> {
            assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(outcome.reason().orElseThrow().zh()).contains("编制另行核查");
        });
        assertThat(result.findings(RuleId.of("STF-001"))).isEmpty();
    }

    @Test
    void a_profile_changes_the_severity_of_violations_and_not_of_roundings() {
        RuleSetting info = new RuleSetting(Optional.of(Severity.WARNING), Optional.empty(), Map.of());
        RuleBook book = RuleBook.of(2021).withProfile(profile("ARI-002", info));
        String[] wrong = {
            "all.expenditure.basic.executed 9万元",
            "all.expenditure.basic.personnel.executed 1万元",
            "all.expenditure.basic.operating.executed 1万元"
        };
        String[] rounded = {
            "all.expenditure.basic.executed 3万元",
            "all.expenditure.basic.personnel.executed 1万元",
            "all.expenditure.basic.operating.executed 1万元"
        };
        var result = ReportValidator.of(book)
                .validate(ReportFixture.report().line(wrong).line(rounded).build());
        assertThat(result.findings(RuleId.of("ARI-002")))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void a_rule_whose_definition_cannot_be_hashed_is_refused_where_it_is_added() {
        RuleBook book = RuleBook.of(2021);
        Text absent = null;
        RuleDefinition broken = new RuleDefinition(
                RuleId.of("OWN-901"),
                Text.same("own"),
                absent,
                Severity.ERROR,
                new LegalBasis(Text.same("none"), LegalBasis.Force.PRACTICE),
                List.of());
        Rule rule = new Rule() {

            @Override
            public RuleDefinition definition() {
                return broken;
            }

            @Override
            public List<Verdict> check(RuleContext context) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> book.withRules(List.of(rule))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void the_list_of_shipped_rules_cannot_be_changed() {
        assertThat(ShippedRules.all()).isNotEmpty().isUnmodifiable();
    }
}
