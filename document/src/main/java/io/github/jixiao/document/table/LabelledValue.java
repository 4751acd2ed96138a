package io.github.jixiao.document.table;

import io.github.jixiao.narrative.Span;

/**
 * A value that stands behind a label, in the next cell or behind a colon. Immutable.
 *
 * @param label what it is
 * @param text the value as stated, without blanks at its ends
 * @param span the place of the value in the source text
 */
public record LabelledValue(Label label, String text, Span span) {

    /** The labels that are known. */
    public enum Label {
        /** The department or unit that reports (部门名称、预算单位名称). */
        DEPARTMENT,
        /** The unit that compiled the report or table (填报单位). */
        COMPILING_UNIT,
        /** The department in charge (主管部门). */
        SUPERVISOR,
        /** The unit that carries a project out (实施单位). */
        IMPLEMENTER,
        /** The budget code (预算编码). */
        BUDGET_CODE,
        /** Whom to ask (联系人). */
        CONTACT,
        /** The telephone number (联系电话). */
        PHONE,
        /** The day of the report (报告日期、填报日期). */
        REPORT_DATE,
        /** The name of a project (项目名称). */
        PROJECT,
        /** What the department does (职能职责概述). */
        FUNCTIONS,
        /** The work of the year (年度主要工作内容). */
        WORK_OF_YEAR,
        /** The outcome of the year (运行情况及取得的成绩). */
        OUTCOME_OF_YEAR,
        /** Problems (存在的问题). */
        PROBLEMS,
        /** Improvements (改进措施). */
        IMPROVEMENTS
    }
}
