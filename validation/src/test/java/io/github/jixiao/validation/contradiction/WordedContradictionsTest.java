package io.github.jixiao.validation.contradiction;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.finding.Outcome.UNDECIDABLE;
import static io.github.jixiao.validation.NarrativeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.NarrativeFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CON-003, CON-005 and CON-008 to CON-011: rules that look at words. */
class WordedContradictionsTest {

    private static NarrativeFixture claim(String words, String executed) {
        return text().section(SectionKey.GENERAL_PUBLIC_BUDGET, "年初预算60.00万元，支出" + executed)
                .states("general.expenditure.initial", "60.00万元")
                .states("general.expenditure.executed", executed)
                .section(SectionKey.PERFORMANCE, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"各项资金严格按批复的预算执行。", "经费使用严格遵照部门预算开支，手续齐全。", "全年支出控制在预算以内。", "我馆严格依据预算批复执行各项支出。", "本年度各项经费均未超预算。"})
    void a_claim_to_keep_to_the_budget_beside_an_overspend_is_found(String words) {
        Finding finding = claim(words, "75.00万元").findings("CON-003").get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(words).contains(finding.getLocation().quote());
        assertThat(finding.getRelated().get(0).quote()).isEqualTo("75.00万元");
        assertThat(claim(words, "58.00万元").outcomes("CON-003")).containsExactly(PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步将严格按预算执行。",
                "严格执行预算管理制度，规范审批。",
                "部分科室未严格按预算执行。",
                "应当严格按预算安排支出并执行到位。",
                "认真学习预算法，严格内部控制。",
                "预算执行进度较快。"
            })
    void plans_demands_denials_and_rules_claim_nothing(String words) {
        assertThat(claim(words, "75.00万元").outcomes("CON-003")).containsExactly(NOT_APPLICABLE);
    }

    private static NarrativeFixture year(String title, String... paragraphs) {
        NarrativeFixture fixture = text().section(SectionKey.PERFORMANCE, paragraphs);
        return title.isEmpty() ? fixture : fixture.with(report -> report.title(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年度部门整体支出绩效自评报告",
                "青禾县档案馆2020年度自评报告（2021年8月）",
                "2019年自评报告",
                "关于2022年度绩效自评的报告",
                "青禾县2018年度部门绩效自评"
            })
    void a_title_of_another_year_is_an_error(String title) {
        assertThat(year(title).findings("CON-005")).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getLocation().pointer()).isEqualTo("/title");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年度部门整体支出绩效自评报告",
                "青禾县档案馆2021年度自评报告（2022年5月）",
                "2021年绩效自评报告",
                "（2022年5月报送）2021年度自评报告",
                "关于2021年度绩效自评的报告"
            })
    void a_title_of_the_year_passes(String title) {
        assertThat(year(title).outcomes("CON-005")).containsExactly(PASS);
    }

    @Test
    void a_text_that_only_speaks_of_another_year_was_copied() {
        NarrativeFixture copied = year("", "2020年，本馆接收档案", "2020年完成数字化", "2020年举办展览");
        assertThat(copied.quotes("CON-005")).containsExactly("2020年", "2020年", "2020年");
        assertThat(copied.findings("CON-005").get(0).getMessage().zh()).isEqualTo("正文 3 处写 2020 年，没有一处写报告年度 2021 年");
    }

    @Test
    void other_years_with_a_reason_and_too_few_mentions_prove_nothing() {
        assertThat(year("", "2020年接收", "2020年整理", "2020年展览", "2021年验收").outcomes("CON-005"))
                .containsExactly(PASS);
        assertThat(year("", "2020年接收", "2020年整理").outcomes("CON-005")).containsExactly(NOT_APPLICABLE);
        assertThat(year("", "较2020年增长", "与2020年相比", "比2020年多", "上年（2020年）持平").outcomes("CON-005"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(year("", "成立于2019年", "2019年以来", "自2019年起", "依据湘办发〔2019〕8号").outcomes("CON-005"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(year("", "1998年建馆", "1998年命名", "1998年开放").outcomes("CON-005"))
                .as("far from the year of the report")
                .containsExactly(NOT_APPLICABLE);
        NarrativeFixture plans = text().section(SectionKey.IMPROVEMENTS, "2022年加强培训", "2022年更新设备", "2022年完善台账");
        assertThat(plans.outcomes("CON-005")).containsExactly(NOT_APPLICABLE);
    }

    private static NarrativeFixture name(String full, String words) {
        return text().organization(organization -> organization.name(full).addShortNames("县局"))
                .section(SectionKey.PERFORMANCE, words);
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县文化和旅游局, 青禾县文化与旅游局组织活动, 青禾县文化与旅游局",
        "青禾县文化和旅游局, 青禾县文化旅游局组织活动, 青禾县文化旅游局",
        "青禾县教育体育局, 青禾县教育和体育局组织活动, 青禾县教育和体育局",
        "青禾县住房与城乡建设局, 由青禾县住房和城乡建设局承办, 青禾县住房和城乡建设局",
        "青禾县林业及草原局, 由青禾县林业和草原局承办, 青禾县林业和草原局"
    })
    void another_joint_in_the_name_is_found(String full, String words, String variant) {
        assertThat(name(full, words).quotes("CON-008")).containsExactly(variant);
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县文化和旅游局, 青禾县文化和旅游局组织活动",
        "青禾县文化和旅游局, 青禾市文化与旅游局来访",
        "青禾县文化和旅游局, 县局与旅游协会组织活动",
        "青禾县文化和旅游局, 文化与旅游融合发展",
        "青禾县教育体育局, 省教育和体育厅下达指标",
        "青禾县档案馆, 青禾县图书馆和档案馆共建"
    })
    void other_units_and_short_names_are_no_variants(String full, String words) {
        assertThat(name(full, words).outcomes("CON-008")).containsExactly(PASS);
    }

    @ParameterizedTest
    @CsvSource({"和平区教育局, 和平区教育局组织活动, ", "和平区教育体育局, 和平区教育和体育局组织活动, 和平区教育和体育局", "和平区教育体育局, 太平区教育和体育局来访, "})
    void a_name_may_begin_with_a_letter_that_joins_elsewhere(String full, String words, String variant) {
        assertThat(name(full, words).quotes("CON-008")).isEqualTo(variant == null ? List.of() : List.of(variant));
    }

    @Test
    void a_declared_variant_and_a_report_without_a_name_are_left_alone() {
        assertThat(name("青禾县文化和旅游局", "青禾县文化旅游局组织活动")
                        .organization(organization -> organization.addShortNames("青禾县文化旅游局"))
                        .outcomes("CON-008"))
                .containsExactly(PASS);
        assertThat(text().section(SectionKey.PERFORMANCE, "活动").outcomes("CON-008"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(name("青禾县文化和旅游局", "活动")
                        .with(report -> report.title("青禾县文化与旅游局2021年度自评报告"))
                        .outcomes("CON-008"))
                .containsExactly(FAIL);
    }

    private static NarrativeFixture purpose(String words) {
        return text().section(SectionKey.GENERAL_PUBLIC_BUDGET, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "住房公积金支出6.10万元，主要用于缴纳职工医疗保险。",
                "公务接待费0.40万元，主要用于车辆维修。",
                "培训费1.10万元，用于购买出国机票。",
                "机关事业单位基本养老保险缴费9.00万元，主要用于缴存住房公积金。",
                "公务用车运行维护费2.00万元，主要用于接待来客。"
            })
    void a_purpose_of_another_item_is_found(String words) {
        assertThat(purpose(words).findings("CON-009"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "住房公积金支出6.10万元，主要用于缴存职工住房公积金。",
                "公务用车运行维护费2.00万元，主要用于接待用车的燃油和维修。",
                "职业年金缴费支出3.00万元，用于职工补充养老保险。",
                "培训费1.10万元，主要用于业务学习和会议组织。",
                "基本医疗保险缴费支出4.00万元，用于职工医疗补助。"
            })
    void a_purpose_of_its_own_passes(String words) {
        assertThat(purpose(words).outcomes("CON-009")).containsExactly(PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议费、培训费主要用于出国考察。", "公务接待费0.40万元，同比持平。", "一般公共预算主要用于缴存住房公积金。", "住房公积金支出6.10万元，用于保障干部职工待遇。"})
    void what_names_several_items_no_item_or_no_known_purpose_is_left_alone(String words) {
        assertThat(purpose(words).outcomes("CON-009")).containsExactly(NOT_APPLICABLE);
    }

    private static NarrativeFixture performance(String... words) {
        return text().section(SectionKey.PERFORMANCE, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"截止目前", "截至目前", "今年", "目前为止", "截至今日", "今年以来"})
    void a_time_that_depends_on_the_reader_is_remarked_on(String word) {
        NarrativeFixture fixture = performance(word + "接收档案300卷");
        assertThat(fixture.quotes("CON-010")).containsExactly(word);
        assertThat(fixture.findings("CON-010").get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2021年底", "截至2021年12月31日", "当年", "本年度", "截至2021年12月末", "去年"})
    void a_defined_time_passes(String word) {
        assertThat(performance(word + "接收档案300卷").outcomes("CON-010")).containsExactly(PASS);
    }

    @Test
    void a_month_without_a_day_is_a_remark_of_its_own() {
        NarrativeFixture fixture = performance("截止2021年12月，在职3人", "截止目前接收300卷", "截至目前开放200卷");
        assertThat(fixture.findings("CON-010")).hasSize(2);
        assertThat(fixture.quotes("CON-010")).containsExactly("截止2021年12月", "截止目前", "截至目前");
        assertThat(text().outcomes("CON-010")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void blanks_within_a_date_change_nothing() {
        assertThat(performance("截至 2021 年 12 月，在职3人").quotes("CON-010")).containsExactly("截至 2021 年 12 月");
        assertThat(performance("截至 2021 年 12 月 31 日，在职3人").outcomes("CON-010")).containsExactly(PASS);
    }

    private static NarrativeFixture small(String words, String staff) {
        return text().section(SectionKey.STAFFING, "在职" + staff)
                .states("staff.inpost", staff)
                .section(SectionKey.PERFORMANCE, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"财务室负责跟踪资金使用。", "监察、财务部门不定期抽查。", "由审计科每季度开展检查。", "经办人报财务科复核。", "内审部门定期通报情况。"})
    void a_department_of_its_own_in_a_unit_of_a_few_is_remarked_on(String words) {
        assertThat(small(words, "4人").findings("CON-011"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO));
        assertThat(small(words, "6人").outcomes("CON-011")).containsExactly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县财政局财务科开展检查。", "由主管局财务部门代管账务。", "委托第三方内审部门开展审计。", "出纳与会计相互监督。", "接受上级监察部门检查。"})
    void departments_of_others_are_left_alone(String words) {
        assertThat(small(words, "4人").outcomes("CON-011")).containsExactly(PASS);
    }

    @Test
    void an_uncertain_number_of_staff_leaves_the_size_open() {
        assertThat(small("财务室负责跟踪资金使用。", "约4人").outcomes("CON-011")).containsExactly(UNDECIDABLE);
        assertThat(performance("财务室负责跟踪资金使用。").outcomes("CON-011")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_compiling_unit_is_named_like_the_department() {
        assertThat(name("青禾县文化和旅游局", "活动")
                        .with(report -> report.compilingUnit("青禾县文化与旅游局"))
                        .outcomes("CON-008"))
                .containsExactly(FAIL);
        assertThat(name("青禾县文化和旅游局", "活动")
                        .with(report -> report.compilingUnit("青禾县文化和旅游局"))
                        .outcomes("CON-008"))
                .containsExactly(PASS);
    }

    @Test
    void a_unit_that_is_large_is_said_to_be_so() {
        assertThat(small("财务室负责跟踪资金使用。", "6人").reasons("CON-011"))
                .extracting(Text::zh)
                .containsExactly("单位人数较多");
        assertThat(small("财务室负责跟踪资金使用。", "5人").outcomes("CON-011")).containsExactly(FAIL);
    }
}
