package io.github.jixiao.validation.disclosure;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.NarrativeFixture;
import io.github.jixiao.validation.ReportFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** DIS-001 to DIS-005. */
class DisclosureRulesTest {

    private static NarrativeFixture publication(UnaryOperator<Publication.Builder> change) {
        return text().section(SectionKey.RESULT_USE, "自评结果拟予公开")
                .narrative(narrative -> narrative.publication(
                        Disclosure.stated(change.apply(Publication.builder()).build())));
    }

    private static NarrativeFixture disclosed(Disclosure<Publication> publication) {
        return text().section(SectionKey.RESULT_USE, "自评结果拟予公开")
                .narrative(narrative -> narrative.publication(publication));
    }

    @Test
    void a_channel_or_an_address_says_where() {
        assertThat(publication(each -> each.channel("县人民政府门户网站")).outcomes("DIS-001"))
                .containsExactly(PASS);
        assertThat(publication(each -> each.url("http://example.org/a")).outcomes("DIS-001"))
                .containsExactly(PASS);
        assertThat(publication(each -> each.date(LocalDate.of(2022, 6, 1))).findings("DIS-001"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).contains("公开情况"));
    }

    @Test
    void nothing_said_of_the_publication_is_found_once() {
        for (Disclosure<Publication> each : List.of(Disclosure.<Publication>blank(), Disclosure.<Publication>none())) {
            assertThat(disclosed(each).outcomes("DIS-001")).containsExactly(FAIL);
            assertThat(disclosed(each).outcomes("DIS-002")).containsExactly(NOT_APPLICABLE);
            assertThat(disclosed(each).outcomes("DIS-003")).containsExactly(NOT_APPLICABLE);
        }
    }

    @Test
    void a_report_without_the_section_has_nothing_to_check() {
        for (String rule : List.of("DIS-001", "DIS-002", "DIS-003", "DIS-005")) {
            assertThat(text().outcomes(rule)).as(rule).containsExactly(NOT_APPLICABLE);
        }
    }

    @Test
    void a_date_however_coarse_or_an_address_can_be_checked() {
        assertThat(publication(each -> each.channel("网站").date(LocalDate.of(2022, 6, 1)))
                        .outcomes("DIS-002"))
                .containsExactly(PASS);
        assertThat(publication(each -> each.channel("网站").dateText("2022年6月")).outcomes("DIS-002"))
                .containsExactly(PASS);
        assertThat(publication(each -> each.url("http://example.org/a")).outcomes("DIS-002"))
                .containsExactly(PASS);
        assertThat(publication(each -> each.channel("网站")).outcomes("DIS-002")).containsExactly(FAIL);
    }

    private static List<Outcome> withAccounts(LocalDate approved, LocalDate published) {
        return publication(each -> each.channel("网站")
                        .withFinalAccounts(true)
                        .approvedOn(approved)
                        .date(published))
                .outcomes("DIS-003");
    }

    @Test
    void what_is_published_with_the_final_accounts_follows_within_twenty_days() {
        LocalDate approved = LocalDate.of(2022, 8, 1);
        assertThat(withAccounts(approved, approved.plusDays(20))).containsExactly(PASS);
        assertThat(withAccounts(approved, approved.plusDays(21))).containsExactly(FAIL);
        assertThat(withAccounts(approved, approved)).containsExactly(PASS);
        assertThat(withAccounts(approved, approved.minusDays(1))).containsExactly(UNDECIDABLE);
        assertThat(publication(each -> each.withFinalAccounts(true)
                                .approvedOn(approved)
                                .date(approved.plusDays(31)))
                        .findings("DIS-003")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("决算 2022-08-01 批复，2022-09-01 公开，相隔 31 日，超过 20 日");
    }

    @Test
    void the_time_binds_nothing_that_is_published_by_itself_and_a_missing_day_leaves_it_open() {
        LocalDate day = LocalDate.of(2022, 8, 1);
        assertThat(publication(each -> each.approvedOn(day).date(day.plusDays(90)))
                        .outcomes("DIS-003"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(publication(each -> each.withFinalAccounts(true).date(day)).outcomes("DIS-003"))
                .containsExactly(UNDECIDABLE);
        assertThat(publication(each -> each.withFinalAccounts(true).approvedOn(day))
                        .outcomes("DIS-003"))
                .containsExactly(UNDECIDABLE);
    }

    @Test
    void a_report_is_compiled_after_the_end_of_its_year() {
        assertThat(text().with(report -> report.compiledOn(LocalDate.of(2022, 1, 1)))
                        .outcomes("DIS-004"))
                .containsExactly(PASS);
        assertThat(text().with(report -> report.compiledOn(LocalDate.of(2021, 12, 31)))
                        .outcomes("DIS-004"))
                .containsExactly(FAIL);
        assertThat(text().outcomes("DIS-004")).containsExactly(NOT_APPLICABLE);
        PerformanceReport undated =
                PerformanceReport.builder().compiledOn(LocalDate.of(2022, 1, 1)).build();
        assertThat(ReportFixture.audit(undated).outcomes(RuleId.of("DIS-004")))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.outcome()).isEqualTo(UNDECIDABLE));
    }

    @Test
    void the_use_of_the_results_is_stated() {
        NarrativeFixture used = text().section(SectionKey.RESULT_USE, "结果用于编制下年预算")
                .narrative(narrative -> narrative.resultUses(Disclosure.stated(List.of(ResultUse.of("结果用于编制下年预算")))));
        assertThat(used.outcomes("DIS-005")).containsExactly(PASS);
        NarrativeFixture none = text().section(SectionKey.RESULT_USE)
                .none()
                .narrative(narrative -> narrative.resultUses(Disclosure.none()));
        assertThat(none.findings("DIS-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
        NarrativeFixture blank = text().section(SectionKey.RESULT_USE)
                .blank()
                .narrative(narrative -> narrative.resultUses(Disclosure.blank()));
        assertThat(blank.outcomes("DIS-005")).containsExactly(NOT_APPLICABLE);
    }

    private static List<String> reasons(NarrativeFixture fixture, String rule) {
        return fixture.reasons(rule).stream().map(Text::zh).toList();
    }

    @Test
    void why_nothing_was_checked_is_said() {
        for (String rule : List.of("DIS-001", "DIS-002", "DIS-005")) {
            assertThat(reasons(text(), rule)).as(rule).containsExactly("报告没有结果应用和公开情况部分");
        }
        assertThat(reasons(disclosed(Disclosure.blank()), "DIS-002")).containsExactly("未写明公开情况由 DIS-001 指出");
        LocalDate day = LocalDate.of(2022, 8, 1);
        assertThat(reasons(publication(each -> each.date(day)), "DIS-003")).containsExactly("报告未写明与决算一并公开，法定期限不适用");
        assertThat(reasons(publication(each -> each.withFinalAccounts(true).date(day)), "DIS-003"))
                .containsExactly("报告未写明决算批复日期");
        assertThat(reasons(publication(each -> each.withFinalAccounts(true).approvedOn(day)), "DIS-003"))
                .containsExactly("报告未写明公开日期");
        NarrativeFixture blank = text().section(SectionKey.RESULT_USE)
                .blank()
                .narrative(narrative -> narrative.resultUses(Disclosure.blank()));
        assertThat(reasons(blank, "DIS-005")).containsExactly("空白的部分由 STR-004 指出");
    }

    @Test
    void a_publication_declared_none_is_told_from_one_that_is_not_stated() {
        assertThat(disclosed(Disclosure.none())
                        .findings("DIS-001")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("公开情况写为“无”");
        assertThat(disclosed(Disclosure.blank())
                        .findings("DIS-001")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("未写明在何处公开");
    }

    @Test
    void an_empty_list_of_uses_states_none_and_is_found_at_its_section() {
        NarrativeFixture empty = text().section(SectionKey.RESULT_USE, "结果予以公开")
                .narrative(narrative -> narrative.resultUses(Disclosure.stated(List.of())));
        assertThat(empty.findings("DIS-005"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getLocation().quote()).contains("公开情况"));
    }
}
