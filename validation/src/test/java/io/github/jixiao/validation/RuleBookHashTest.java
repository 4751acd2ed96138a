package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.GradeScale.Grade;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.performance.ScoringScheme.Level;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hash of a rule book tells apart books that differ in anything by which they judge. */
class RuleBookHashTest {

    private static final RuleBook BOOK = RuleBook.of(2021, "430203");

    private record Own(RuleDefinition definition) implements Rule {
        @Override
        public List<Verdict> check(RuleContext context) {
            return List.of();
        }
    }

    private static String withRule(
            String id, Text title, Text formula, Severity severity, Text citation, LegalBasis.Force force) {
        RuleDefinition definition =
                new RuleDefinition(RuleId.of(id), title, formula, severity, new LegalBasis(citation, force), List.of());
        return BOOK.withRules(List.of(new Own(definition))).getId().sha256();
    }

    @Test
    void a_rule_that_says_something_else_makes_another_book() {
        Text text = new Text("甲", "a");
        Severity error = Severity.ERROR;
        LegalBasis.Force practice = LegalBasis.Force.PRACTICE;
        assertThat(withRule("OWN-001", text, text, error, text, practice))
                .isEqualTo(withRule("OWN-001", text, text, error, text, practice));
        assertThat(List.of(
                        BOOK.getId().sha256(),
                        withRule("OWN-001", text, text, error, text, practice),
                        withRule("OWN-002", text, text, error, text, practice),
                        withRule("OWN-001", new Text("乙", "a"), text, error, text, practice),
                        withRule("OWN-001", new Text("甲", "b"), text, error, text, practice),
                        withRule("OWN-001", text, new Text("乙", "a"), error, text, practice),
                        withRule("OWN-001", text, text, Severity.WARNING, text, practice),
                        withRule("OWN-001", text, text, error, new Text("乙", "a"), practice),
                        withRule("OWN-001", text, text, error, text, LegalBasis.Force.BINDING)))
                .doesNotHaveDuplicates();
    }

    private static String with(Profile.Builder profile) {
        return BOOK.withProfile(profile.id("own").build()).getId().sha256();
    }

    private static Profile.Builder setting(Optional<Severity> severity, Optional<String> off) {
        return Profile.builder().putRules(RuleId.of("STF-001"), new RuleSetting(severity, off, Map.of()));
    }

    @Test
    void a_setting_makes_another_book() {
        assertThat(List.of(
                        with(Profile.builder()),
                        with(setting(Optional.of(Severity.ERROR), Optional.empty())),
                        with(setting(Optional.of(Severity.INFO), Optional.empty())),
                        with(setting(Optional.empty(), Optional.of("编制另行核查"))),
                        with(setting(Optional.empty(), Optional.of("编制未定")))))
                .doesNotHaveDuplicates();
    }

    private static Profile.Builder scheme(String id, int execution, boolean satisfaction, Level... levels) {
        return Profile.builder()
                .scoringScheme(new ScoringScheme(
                        id,
                        "方案",
                        "scheme",
                        BigDecimal.valueOf(execution),
                        List.of(levels),
                        satisfaction,
                        2020,
                        Optional.empty(),
                        "办法"));
    }

    private static Profile.Builder scale(String id, int partly, Grade... grades) {
        return Profile.builder()
                .gradeScale(
                        new GradeScale(id, List.of(grades), BigDecimal.valueOf(partly), 2020, Optional.empty(), "办法"));
    }

    @Test
    void other_points_and_other_grades_make_another_book() {
        Level ninety = Level.of("产出指标", 90);
        Grade good = Grade.of("良", 80);
        Grade poor = Grade.of("差", 0);
        assertThat(Stream.of(
                                scheme("a", 10, false, ninety),
                                scheme("b", 10, false, ninety),
                                scheme("a", 10, true, ninety),
                                scheme("a", 20, false, Level.of("产出指标", 80)),
                                scheme("a", 10, false, Level.of("效益指标", 90)),
                                scale("a", 60, good, poor),
                                scale("b", 60, good, poor),
                                scale("a", 70, good, poor),
                                scale("a", 60, Grade.of("良", 85), poor),
                                scale("a", 60, Grade.of("中", 80), poor))
                        .map(RuleBookHashTest::with))
                .doesNotHaveDuplicates();
    }
}
