package io.github.jixiao.validation.contradiction;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CON-001, CON-002, CON-004, CON-006 and CON-007. */
class StatedContradictionsTest {

    /** Spending above the initial budget is BUD-001. */
    private static NarrativeFixture overspent() {
        return text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "年初预算60.00万元，支出75.00万元")
                .states("general.expenditure.initial", "60.00万元")
                .states("general.expenditure.executed", "75.00万元");
    }

    @Test
    void no_problems_beside_a_finding_are_a_contradiction() {
        NarrativeFixture fixture = overspent()
                .section(SectionKey.PROBLEMS)
                .none()
                .section(SectionKey.IMPROVEMENTS)
                .none()
                .narrative(narrative -> narrative.problems(Disclosure.none()).improvements(Disclosure.none()));
        Finding finding = fixture.findings("CON-001").get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).contains("BUD-001");
        assertThat(finding.getLocation().quote()).isEqualTo("存在的问题及原因分析");
        assertThat(finding.getRelated().get(0).quote()).isEqualTo("下一步改进措施");
        assertThat(finding.getRelated())
                .anySatisfy(place -> assertThat(place.quote()).isEqualTo("75.00万元"));
    }

    @Test
    void admitted_problems_contradict_nothing() {
        NarrativeFixture fixture = overspent()
                .section(SectionKey.PROBLEMS, "预算编制不够细")
                .narrative(narrative -> narrative.problems(Disclosure.stated(List.of(Problem.of("预算编制不够细")))));
        assertThat(fixture.outcomes("CON-001")).containsExactly(NOT_APPLICABLE);
        assertThat(overspent().outcomes("CON-001")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void remarks_and_other_families_are_no_problems() {
        NarrativeFixture fixture = text().section(SectionKey.PROBLEMS)
                .none()
                .section(SectionKey.STAFFING, "临聘人员情况")
                .note(Kind.UNIT_MISSING, "临聘");
        assertThat(fixture.audit().getFindings())
                .extracting(finding -> finding.getRule().family())
                .contains("UNT");
        RuleBook book = RuleBook.of(2021);
        Profile.Builder off = Profile.builder().id("facts-off");
        book.getDefinitions().stream()
                .map(RuleDefinition::id)
                .filter(id -> List.of("BUD", "PRJ", "OBJ", "SCR").contains(id.family()))
                .forEach(id ->
                        off.putRules(id, new RuleSetting(Optional.empty(), Optional.of("not asked here"), Map.of())));
        assertThat(ReportFixture.outcomes(
                        ReportValidator.of(book.withProfile(off.build())).validate(fixture.build()), "CON-001"))
                .containsExactly(PASS);
    }

    private static NarrativeFixture measures(
            Disclosure<List<Problem>> problems, Disclosure<List<Improvement>> measures) {
        return text().narrative(narrative -> narrative.problems(problems).improvements(measures));
    }

    @Test
    void problems_have_measures() {
        Disclosure<List<Problem>> problems = Disclosure.stated(List.of(Problem.of("台账更新不及时")));
        Disclosure<List<Improvement>> measures = Disclosure.stated(List.of(Improvement.of("按月更新台账")));
        assertThat(measures(problems, measures).outcomes("CON-002")).containsExactly(PASS);
        assertThat(measures(Disclosure.none(), Disclosure.none()).outcomes("CON-002"))
                .containsExactly(PASS);
        assertThat(measures(problems, Disclosure.none()).findings("CON-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING));
        assertThat(measures(Disclosure.none(), measures).findings("CON-002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
    }

    @Test
    void problems_without_a_section_on_measures_are_open_and_blank_ones_are_another_matter() {
        Disclosure<List<Problem>> problems = Disclosure.stated(List.of(Problem.of("台账更新不及时")));
        assertThat(measures(problems, Disclosure.blank()).outcomes("CON-002")).containsExactly(UNDECIDABLE);
        assertThat(text().narrative(narrative -> narrative.problems(problems)).outcomes("CON-002"))
                .containsExactly(UNDECIDABLE);
        assertThat(measures(Disclosure.blank(), Disclosure.none()).outcomes("CON-002"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(text().outcomes("CON-002")).containsExactly(NOT_APPLICABLE);
    }

    private static NarrativeFixture use(NarrativeFixture fixture) {
        return fixture.narrative(
                narrative -> narrative.resultUses(Disclosure.stated(List.of(ResultUse.of("结果用于完善内部管理")))));
    }

    @Test
    void promised_use_needs_something_to_improve() {
        NarrativeFixture none = use(text().section(SectionKey.IMPROVEMENTS).none());
        assertThat(none.findings("CON-004")).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(finding.getMessage().zh()).contains("结果用于完善内部管理");
            assertThat(finding.getRelated().get(0).quote()).isEqualTo("下一步改进措施");
        });
        assertThat(use(text().section(SectionKey.IMPROVEMENTS, "按月分析执行进度")).outcomes("CON-004"))
                .containsExactly(PASS);
        assertThat(text().section(SectionKey.IMPROVEMENTS).none().outcomes("CON-004"))
                .containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"CON-006, PLACEHOLDER, XX局", "CON-006, PLACEHOLDER, 20XX年", "CON-007, UNCHOSEN_ALTERNATIVE, 增加（减少）"})
    void what_was_left_of_the_template_is_an_error(String rule, Kind kind, String words) {
        NarrativeFixture fixture =
                text().section(SectionKey.PERFORMANCE, "本单位" + words + "完成情况").note(kind, words);
        assertThat(fixture.findings(rule)).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getLocation().quote()).isEqualTo(words);
        });
        assertThat(text().section(SectionKey.PERFORMANCE, "完成情况").outcomes(rule))
                .containsExactly(PASS);
        assertThat(ReportFixture.audit(text().byProgram()).outcomes(RuleId.of(rule)))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.outcome()).isEqualTo(NOT_APPLICABLE));
    }

    @Test
    void more_than_five_rules_are_not_all_named() {
        NarrativeFixture many = overspent()
                .states("general.expenditure.project.executed", "75.00万元")
                .section(SectionKey.PROBLEMS)
                .none();
        String message = many.findings("CON-001").get(0).getMessage().zh();
        long rules = many.audit().getFindings().stream()
                .filter(finding -> List.of("BUD", "PRJ", "OBJ", "SCR")
                        .contains(finding.getRule().family()))
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .map(Finding::getRule)
                .distinct()
                .count();
        assertThat(message.contains(" 等）")).isEqualTo(rules > 5);
        assertThat(message.split(", ", -1)).hasSize((int) Math.min(rules, 5));
    }

    @Test
    void which_of_problems_and_measures_is_missing_is_said() {
        Disclosure<List<Problem>> problems = Disclosure.stated(List.of(Problem.of("台账更新不及时")));
        Disclosure<List<Improvement>> measures = Disclosure.stated(List.of(Improvement.of("按月更新台账")));
        assertThat(measures(problems, Disclosure.none())
                        .findings("CON-002")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("列明了问题，改进措施却为“无”");
        assertThat(measures(Disclosure.none(), measures)
                        .findings("CON-002")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("问题为“无”，却列明了改进措施");
        assertThat(measures(Disclosure.stated(List.of()), Disclosure.none()).outcomes("CON-002"))
                .doesNotContain(FAIL);
    }

    @Test
    void why_no_problems_contradict_nothing_is_said() {
        NarrativeFixture admitted = overspent()
                .section(SectionKey.PROBLEMS, "预算编制不够细")
                .narrative(narrative -> narrative.problems(Disclosure.stated(List.of(Problem.of("预算编制不够细")))));
        assertThat(admitted.reasons("CON-001")).extracting(Text::zh).containsExactly("报告列明了问题");
    }

    @Test
    void a_blank_section_admits_nothing() {
        NarrativeFixture blank = overspent()
                .section(SectionKey.PROBLEMS)
                .blank()
                .narrative(narrative -> narrative.problems(Disclosure.blank()));
        assertThat(blank.outcomes("CON-001")).containsExactly(NOT_APPLICABLE);
        assertThat(blank.reasons("CON-001")).extracting(Text::zh).containsExactly("报告没有写明有无问题");
        assertThat(overspent().section(SectionKey.PROBLEMS).blank().reasons("CON-001"))
                .extracting(Text::zh)
                .containsExactly("报告没有写明有无问题");
        assertThat(overspent().section(SectionKey.PROBLEMS, "预算编制不够细").reasons("CON-001"))
                .extracting(Text::zh)
                .containsExactly("报告列明了问题");
    }

    @Test
    void no_problems_need_no_measures() {
        assertThat(text().narrative(narrative -> narrative.problems(Disclosure.none()))
                        .outcomes("CON-002"))
                .containsExactly(PASS);
        assertThat(measures(Disclosure.none(), Disclosure.blank()).outcomes("CON-002"))
                .containsExactly(PASS);
    }
}
