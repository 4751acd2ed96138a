package io.github.jixiao.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a section of a report is about, whatever its heading says or its number is. The ten sections are those of the
 * Hunan outline (部门整体支出绩效自评报告提纲); the others are their parts and the tables attached to the report.
 */
public enum SectionKey {
    /** 一、部门（单位）基本情况: who the department is. */
    BASIC_INFORMATION("部门（单位）基本情况", "basic information", null),
    /** （一）基本情况: functions, structure and staff. */
    ORGANIZATION("基本情况", "organisation", BASIC_INFORMATION),
    /** 主要职能: functions. */
    FUNCTIONS("主要职能", "functions", ORGANIZATION),
    /** 机构设置: organisational structure. */
    STRUCTURE("机构设置", "organisational structure", ORGANIZATION),
    /** 人员情况: staffing. */
    STAFFING("人员情况", "staffing", ORGANIZATION),
    /** （二）绩效目标: performance objectives. */
    OBJECTIVES("绩效目标", "performance objectives", BASIC_INFORMATION),
    /** 整体支出绩效目标: objectives of the whole expenditure. */
    OVERALL_OBJECTIVES("整体支出绩效目标", "overall objectives", OBJECTIVES),
    /** 专项资金绩效目标: objectives of the special funds. */
    SPECIAL_FUND_OBJECTIVES("专项资金绩效目标", "special fund objectives", OBJECTIVES),
    /** 其他项目支出绩效目标: objectives of the other projects. */
    PROJECT_OBJECTIVES("其他项目支出绩效目标", "other project objectives", OBJECTIVES),
    /** 二、一般公共预算支出情况: expenditure of the general public budget. */
    GENERAL_PUBLIC_BUDGET("一般公共预算支出情况", "general public budget", null),
    /** （一）基本支出情况: basic expenditure. */
    BASIC_EXPENDITURE("基本支出情况", "basic expenditure", GENERAL_PUBLIC_BUDGET),
    /** （二）项目支出情况: project expenditure. */
    PROJECT_EXPENDITURE("项目支出情况", "project expenditure", GENERAL_PUBLIC_BUDGET),
    /** 三、政府性基金预算支出情况: government-managed funds budget. */
    GOVERNMENT_FUND("政府性基金预算支出情况", "government-managed funds budget", null),
    /** 四、国有资本经营预算支出情况: state capital operations budget. */
    STATE_CAPITAL("国有资本经营预算支出情况", "state capital operations budget", null),
    /** 五、社会保险基金预算支出情况: social insurance funds budget. */
    SOCIAL_INSURANCE("社会保险基金预算支出情况", "social insurance funds budget", null),
    /** 六、部门整体支出绩效情况: what came of it. */
    PERFORMANCE("部门整体支出绩效情况", "performance", null),
    /** （一）部门整体支出绩效情况: performance of the whole expenditure. */
    OVERALL_PERFORMANCE("整体支出绩效情况", "overall performance", PERFORMANCE),
    /** （二）专项资金支出绩效情况: performance of the special funds. */
    SPECIAL_FUND_PERFORMANCE("专项资金支出绩效情况", "special fund performance", PERFORMANCE),
    /** 七、存在的问题及原因分析: problems and causes. */
    PROBLEMS("存在的问题及原因分析", "problems and causes", null),
    /** 八、下一步改进措施: improvement measures. */
    IMPROVEMENTS("下一步改进措施", "improvement measures", null),
    /** 九、绩效自评结果拟应用和公开情况: use and publication of results. */
    RESULT_USE("绩效自评结果拟应用和公开情况", "use and publication of results", null),
    /** 十、其他需要说明的情况: other matters. */
    OTHER_MATTERS("其他需要说明的情况", "other matters", null),
    /** 基础数据表: base data table. */
    BASE_DATA_TABLE("基础数据表", "base data table", null),
    /** 部门整体支出绩效自评表: score sheet of the department. */
    DEPARTMENT_SCORE_SHEET("部门整体支出绩效自评表", "department score sheet", null),
    /** 项目支出绩效自评表: score sheet of a project. */
    PROJECT_SCORE_SHEET("项目支出绩效自评表", "project score sheet", null),
    /** 收入支出决算情况: revenue and expenditure without regard to source, in sister forms such as final accounts. */
    REVENUE_AND_EXPENDITURE("收入支出决算情况", "revenue and expenditure", null),
    /** 财政拨款收入支出情况: fiscal grants, in sister forms. */
    FISCAL_GRANT("财政拨款收入支出情况", "fiscal grant", null),
    /** “三公”经费情况: the three public expenses. */
    THREE_PUBLIC_EXPENSES("“三公”经费情况", "three public expenses", null),
    /** 机关运行经费情况: agency running cost. */
    RUNNING_COST("机关运行经费情况", "agency running cost", null),
    /** 政府采购情况: government procurement. */
    PROCUREMENT("政府采购情况", "government procurement", null);

    private static final List<SectionKey> OUTLINE = List.of(
            BASIC_INFORMATION,
            GENERAL_PUBLIC_BUDGET,
            GOVERNMENT_FUND,
            STATE_CAPITAL,
            SOCIAL_INSURANCE,
            PERFORMANCE,
            PROBLEMS,
            IMPROVEMENTS,
            RESULT_USE,
            OTHER_MATTERS);

    private final String chinese;
    private final String english;
    private final Optional<SectionKey> parent;

    SectionKey(String chinese, String english, @Nullable SectionKey parent) {
        this.chinese = chinese;
        this.english = english;
        this.parent = Optional.ofNullable(parent);
    }

    /** {@return the ten sections of the Hunan outline, in its order} */
    public static List<SectionKey> outline() {
        return OUTLINE;
    }

    /** {@return the name in the outline, such as {@code 主要职能}} */
    public String chinese() {
        return chinese;
    }

    /** {@return the English name} */
    public String english() {
        return english;
    }

    /** {@return the section of the outline that this is a part of, or empty for a section or table of its own} */
    public Optional<SectionKey> parent() {
        return parent;
    }

    /** {@return the keys of the parts of this, in the order of the outline} */
    public List<SectionKey> parts() {
        return Arrays.stream(values())
                .filter(key -> key.parent.equals(Optional.of(this)))
                .toList();
    }
}
